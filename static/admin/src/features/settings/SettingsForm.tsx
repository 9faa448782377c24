import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';
import { CallError } from '../../bridge/call-error';
import { notify } from '../../bridge/host';
import { Card } from '../../components/Card';
import { asSentence } from '../../components/words';
import { ListFields } from './ListFields';
import { ScanningFields } from './ScanningFields';
import { listSections } from './setting-lists';
import type { FieldErrors, SettingsDraft } from './settings-draft';
import { checkDraft, draftOf, isChanged, refusedField } from './settings-draft';
import styles from './SettingsForm.module.css';
import type { AllSettings } from './settings-queries';
import { useSaveSettings } from './settings-queries';
import { ThresholdFields } from './ThresholdFields';
import { TicketFields } from './TicketFields';

/** All settings in one form, saved together. */
export function SettingsForm({ stored }: { readonly stored: AllSettings }) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(stored));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refusal, setRefusal] = useState<string>();
  const save = useSaveSettings();
  const isDirty = isChanged(draft, stored);

  const change = (changes: Partial<SettingsDraft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setErrors({});
    setRefusal(undefined);
  };
  const refuse = (found: FieldErrors) => {
    setErrors(found);
    // Once the fields know that they are invalid.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkDraft(draft, stored);
    if ('errors' in checked) {
      refuse(checked.errors);
      return;
    }
    save.mutate(checked.all, {
      onSuccess: (saved) => {
        setDraft(draftOf(saved));
        notify({
          type: 'success',
          title: 'Settings saved',
          description: 'They apply from the next scan.',
        });
      },
      onError: (error) => {
        const field =
          error instanceof CallError && error.code === 'invalid'
            ? refusedField(error.message)
            : undefined;
        if (field === undefined) setRefusal(asSentence(error.message));
        else refuse(field);
      },
    });
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <Card title="Scans">
        <ScanningFields draft={draft} errors={errors} onChange={change} />
      </Card>
      <Card title="Jira issues">
        <TicketFields
          tickets={draft.tickets}
          errors={errors}
          onChange={(changes) => change({ tickets: { ...draft.tickets, ...changes } })}
        />
      </Card>
      {listSections.map(({ title, fields }) => (
        <Card key={title} title={title}>
          <ListFields
            fields={fields}
            values={draft.lists}
            errors={errors}
            onChange={(name, values) => change({ lists: { ...draft.lists, [name]: values } })}
          />
        </Card>
      ))}
      <Card title="Thresholds">
        <ThresholdFields
          values={draft.thresholds}
          errors={errors}
          onChange={(name, text) => change({ thresholds: { ...draft.thresholds, [name]: text } })}
        />
      </Card>
      {refusal !== undefined && (
        <div role="alert">
          <SectionMessage appearance="error" title="The settings were not saved">
            <p>{refusal}</p>
          </SectionMessage>
        </div>
      )}
      <footer className={styles.footer}>
        <Button type="submit" appearance="primary" isDisabled={!isDirty} isLoading={save.isPending}>
          Save settings
        </Button>
        <Button
          appearance="subtle"
          isDisabled={!isDirty || save.isPending}
          onClick={() => change(draftOf(stored))}
        >
          Discard changes
        </Button>
        <span className={styles.state} role="status">
          {isDirty ? 'Not saved yet' : ''}
        </span>
      </footer>
    </form>
  );
}
