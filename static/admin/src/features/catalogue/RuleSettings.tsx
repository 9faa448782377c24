import Button from '@atlaskit/button/new';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import { severities } from '../../../../../src/contract/severity';
import type { CatalogueEntry } from '../../../../../src/contract';
import { Field } from '../../components/Field';
import { SelectField } from '../../components/SelectField';
import { severityWords } from '../../components/severity-words';
import { asSentence } from '../../components/words';
import type { RuleSetting } from './rule-setting';
import { changeSentence } from './change-sentence';
import styles from './RuleSettings.module.css';
import { useRuleSetting } from './use-rule-setting';

const own = 'own';

/** Switches a rule off and on, or gives it another severity, at once and with a way back. */
export function RuleSettings({ entry }: { readonly entry: CatalogueEntry }) {
  const { id, severity, severityOverride, disabled } = entry;
  const { change, last, undo } = useRuleSetting();
  const present: RuleSetting = {
    isOff: disabled,
    ...(severityOverride === undefined ? {} : { severity: severityOverride }),
  };
  const set = (setting: RuleSetting) => change.mutate({ rule: id, setting });
  const setSeverity = (value: string) => {
    const chosen = severities.find((one) => one === value);
    set({ isOff: disabled, ...(chosen === undefined ? {} : { severity: chosen }) });
  };
  return (
    <div className={styles.settings}>
      <div className={styles.choices}>
        <Field label="Severity">
          {({ id: field, describedBy }) => (
            <SelectField
              id={field}
              describedBy={describedBy}
              value={severityOverride ?? own}
              isDisabled={change.isPending}
              onChange={setSeverity}
            >
              <option value={own}>{`${severityWords[severity].name} (its own)`}</option>
              {severities
                .filter((one) => one !== severity)
                .map((one) => (
                  <option key={one} value={one}>
                    {severityWords[one].name}
                  </option>
                ))}
            </SelectField>
          )}
        </Field>
        <Button isDisabled={change.isPending} onClick={() => set({ ...present, isOff: !disabled })}>
          {disabled ? 'Switch on' : 'Switch off'}
        </Button>
      </div>
      <div role="status">
        {last?.rule === id && !change.isPending && (
          <SectionMessage
            appearance="success"
            actions={<SectionMessageAction onClick={() => undo(last)}>Undo</SectionMessageAction>}
          >
            <p>{changeSentence(last, severity)}</p>
          </SectionMessage>
        )}
      </div>
      {change.isError && (
        <div role="alert">
          <SectionMessage appearance="error" title="Nothing was changed">
            <p>{asSentence(change.error.message)}</p>
          </SectionMessage>
        </div>
      )}
    </div>
  );
}
