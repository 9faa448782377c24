import Textfield from '@atlaskit/textfield';
import { severities } from '../../../../../src/contract/severity';
import type { Severity, TicketSettings } from '../../../../../src/contract';
import { SelectField } from '../../components/SelectField';
import { severityWords } from '../../components/severity-words';
import { asSentence } from '../../components/words';
import { Field } from '../../components/Field';
import type { FieldErrors } from './settings-draft';
import { useIssueTypes } from './settings-queries';
import styles from './TicketFields.module.css';
import { useSettled } from '../../components/use-settled';

interface Props {
  readonly tickets: TicketSettings;
  readonly errors: FieldErrors;
  readonly onChange: (changes: Partial<TicketSettings>) => void;
}

const projectKeyPattern = /^[A-Z][A-Z0-9_]{1,254}$/;
const typingPauseMs = 500;

/** Where the Jira issues of findings go, and which findings get one by themselves. */
export function TicketFields({ tickets, errors, onChange }: Props) {
  const { projectKey, issueType, minimumSeverity } = tickets;
  const settledKey = useSettled(projectKey, typingPauseMs);
  const types = useIssueTypes(projectKeyPattern.test(settledKey) ? settledKey : '');
  const projectError =
    errors['operations.tickets.projectKey'] ??
    (types.error === null ? undefined : asSentence(types.error.message));
  const names = types.data?.map(({ name }) => name) ?? [];
  return (
    <div className={styles.fields}>
      <Field
        label="Project key"
        error={projectError}
        help="Findings can become issues of this project. Leave it empty to create none."
      >
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            isCompact
            value={projectKey}
            placeholder="SEC"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) =>
              onChange({ projectKey: event.currentTarget.value.trim().toUpperCase() })
            }
          />
        )}
      </Field>
      <Field
        label="Issue type"
        error={errors['operations.tickets.issueType']}
        help={types.isFetching ? 'Loading the issue types of the project…' : undefined}
      >
        {({ id, describedBy, isInvalid }) => (
          <SelectField
            id={id}
            describedBy={describedBy}
            isInvalid={isInvalid}
            isDisabled={names.length === 0}
            value={issueType}
            onChange={(value) => onChange({ issueType: value })}
          >
            {!names.includes(issueType) && <option value={issueType}>{issueType}</option>}
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </Field>
      <Field
        label="Create issues by themselves"
        error={errors['operations.tickets.minimumSeverity']}
        help="After each scan, every new finding that is at least this urgent gets one issue."
      >
        {({ id, describedBy, isInvalid }) => (
          <SelectField
            id={id}
            describedBy={describedBy}
            isInvalid={isInvalid}
            value={minimumSeverity}
            onChange={(value) =>
              onChange({ minimumSeverity: severities.find((one) => one === value) ?? 'off' })
            }
          >
            <option value="off">Never, people create them</option>
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {thresholdText(severity)}
              </option>
            ))}
          </SelectField>
        )}
      </Field>
    </div>
  );
}

function thresholdText(severity: Severity): string {
  if (severity === 'critical') return 'Critical findings';
  if (severity === 'info') return 'All findings';
  return `${severityWords[severity].name} findings and more urgent ones`;
}
