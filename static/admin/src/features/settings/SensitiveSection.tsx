import { Card } from '../../components/Card';
import { TagInput } from '../../components/TagInput';
import { Field } from './Field';
import type { SectionProps } from './section-props';

/** Projects and spaces that deserve more. */
export function SensitiveSection({ form, change, errors }: SectionProps) {
  const { settings } = form;
  return (
    <Card title="Sensitive places">
      <div className="pp-fields">
        <Field
          id="projects"
          label="Projects"
          help="Project keys. Rules about sensitive projects look only at these."
          error={errors.sensitiveProjects}
        >
          <TagInput
            id="projects"
            noun="project key"
            placeholder="HR, LEGAL"
            describedBy="projects-help"
            values={settings.sensitiveProjects}
            onChange={(values) => {
              change({ ...form, settings: { ...settings, sensitiveProjects: [...values] } });
            }}
          />
        </Field>
        <Field
          id="spaces"
          label="Spaces"
          help="Space keys. Rules about sensitive spaces look only at these."
          error={errors.sensitiveSpaces}
        >
          <TagInput
            id="spaces"
            noun="space key"
            placeholder="BOARD"
            describedBy="spaces-help"
            values={settings.sensitiveSpaces}
            onChange={(values) => {
              change({ ...form, settings: { ...settings, sensitiveSpaces: [...values] } });
            }}
          />
        </Field>
      </div>
    </Card>
  );
}
