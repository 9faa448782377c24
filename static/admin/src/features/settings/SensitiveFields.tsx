import { TagInput } from '../../components/TagInput';
import { Field } from '../../components/Field';
import type { FieldErrors, SettingsDraft } from './settings-draft';
import styles from './TicketFields.module.css';

interface Props {
  readonly draft: Pick<SettingsDraft, 'sensitiveProjects' | 'sensitiveSpaces'>;
  readonly errors: FieldErrors;
  readonly onChange: (changes: Partial<SettingsDraft>) => void;
}

/** Projects and spaces that even everyone inside should not see. */
export function SensitiveFields({ draft, errors, onChange }: Props) {
  return (
    <div className={styles.fields}>
      <Field
        label="Project keys"
        error={errors['settings.sensitiveProjects']}
        help="Projects that not everyone inside may see, such as HR or legal. Press Enter after each."
      >
        {(control) => (
          <TagInput
            {...control}
            noun="project"
            placeholder="HR"
            values={draft.sensitiveProjects}
            onChange={(sensitiveProjects) => onChange({ sensitiveProjects })}
          />
        )}
      </Field>
      <Field
        label="Space keys"
        error={errors['settings.sensitiveSpaces']}
        help="The same for Confluence. Guests that see such a space are reported, too."
      >
        {(control) => (
          <TagInput
            {...control}
            noun="space"
            placeholder="BOARD"
            values={draft.sensitiveSpaces}
            onChange={(sensitiveSpaces) => onChange({ sensitiveSpaces })}
          />
        )}
      </Field>
    </div>
  );
}
