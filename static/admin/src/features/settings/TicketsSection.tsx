import Textfield from '@atlaskit/textfield';
import { severities } from '../../../../../src/contract';
import type { TicketSettings } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { SelectField } from '../../components/SelectField';
import { severityWords } from '../../components/severity-words';
import { Field } from './Field';
import type { SectionProps } from './section-props';
import { useIssueTypes } from './use-settings';

/** Where the Jira issues of findings go, and which findings get one by themselves. */
export function TicketsSection({ form, change, errors }: SectionProps) {
  const { tickets } = form.operations;
  const types = useIssueTypes(tickets.projectKey);
  const set = (part: Partial<TicketSettings>) => {
    change({ ...form, operations: { ...form.operations, tickets: { ...tickets, ...part } } });
  };
  const names = types.data?.map(({ name }) => name) ?? [];
  const offered = names.includes(tickets.issueType) ? names : [tickets.issueType, ...names];
  return (
    <Card title="Jira issues">
      <div className="pp-fields">
        <Field
          id="project"
          label="Project key"
          help="Issues of findings are created here. Leave empty to create none."
          error={errors['tickets.projectKey'] ?? types.error?.message}
        >
          <Textfield
            id="project"
            aria-describedby="project-help"
            placeholder="SEC"
            isInvalid={errors['tickets.projectKey'] !== undefined || types.isError}
            value={tickets.projectKey}
            onChange={({ currentTarget }) => {
              set({ projectKey: currentTarget.value.trim().toUpperCase() });
            }}
          />
        </Field>
        <Field
          id="issue-type"
          label="Issue type"
          help={
            types.isFetching
              ? 'Asking Jira for the types of this project…'
              : 'Must be a type of that project.'
          }
          error={errors['tickets.issueType']}
        >
          <SelectField
            id="issue-type"
            describedBy="issue-type-help"
            value={tickets.issueType}
            isDisabled={tickets.projectKey === ''}
            onChange={(issueType) => {
              set({ issueType });
            }}
          >
            {offered.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </SelectField>
        </Field>
        <Field
          id="minimum"
          label="Create by itself"
          help="Every open finding of this urgency or higher gets one issue."
          error={errors['tickets.minimumSeverity']}
        >
          <SelectField
            id="minimum"
            describedBy="minimum-help"
            value={tickets.minimumSeverity}
            onChange={(value) => {
              set({ minimumSeverity: severities.find((one) => one === value) ?? 'off' });
            }}
          >
            <option value="off">Never, only by hand</option>
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {severityWords[severity].name}
                {severity === 'critical' ? '' : ' and above'}
              </option>
            ))}
          </SelectField>
        </Field>
      </div>
    </Card>
  );
}
