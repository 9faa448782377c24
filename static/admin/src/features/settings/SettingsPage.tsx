import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import { notify } from '../../bridge/host';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { ScheduleSection } from './ScheduleSection';
import { SensitiveSection } from './SensitiveSection';
import { ThresholdsSection } from './ThresholdsSection';
import { TicketsSection } from './TicketsSection';
import { check, fieldOf, isSame } from './settings-form';
import type { SettingsForm } from './settings-form';
import { useSaveSettings, useSettings } from './use-settings';
import './settings.css';

/** When to scan, what to object to, and where issues go. */
export function SettingsPage() {
  const { data, error, refetch } = useSettings();
  if (error !== null) {
    return <LoadError what="The settings" error={error} onRetry={() => void refetch()} />;
  }
  return data === undefined ? <LoadingRows what="the settings" /> : <Form saved={data} />;
}

const fields = ['tickets.projectKey', 'tickets.issueType', 'sensitiveProjects', 'sensitiveSpaces'];

function Form({ saved }: { readonly saved: SettingsForm }) {
  const [form, setForm] = useState(saved);
  const save = useSaveSettings();
  const errors = check(form);
  const changed = !isSame(form, saved);
  const refused = save.error?.message;
  const refusedField = refused === undefined ? undefined : fieldOf(refused, fields);
  const shown = {
    ...errors,
    ...(refused === undefined || refusedField === undefined ? {} : { [refusedField]: refused }),
  };
  const change = (next: SettingsForm) => {
    save.reset();
    setForm(next);
  };
  const submit = () => {
    save.mutate(form, {
      onSuccess: (answer) => {
        setForm(answer);
        notify({ type: 'success', title: 'Settings saved' });
      },
    });
  };

  return (
    <form
      className="pp-stack pp-settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && Object.keys(errors).length === 0) submit();
      }}
    >
      {refused === undefined || refusedField !== undefined ? null : (
        <SectionMessage appearance="error" title="The settings were not saved">
          <p>{refused}</p>
        </SectionMessage>
      )}
      <ScheduleSection form={form} change={change} />
      <TicketsSection form={form} change={change} errors={shown} />
      <SensitiveSection form={form} change={change} errors={shown} />
      <ThresholdsSection form={form} change={change} errors={shown} />
      <div className="pp-save">
        <Button
          type="submit"
          appearance="primary"
          isDisabled={!changed || Object.keys(errors).length > 0}
          isLoading={save.isPending}
        >
          Save
        </Button>
        <Button
          appearance="subtle"
          isDisabled={!changed}
          onClick={() => {
            change(saved);
          }}
        >
          Discard changes
        </Button>
        <span role="status" className="pp-small pp-subtle">
          {changed ? 'Not saved yet' : ''}
        </span>
      </div>
    </form>
  );
}
