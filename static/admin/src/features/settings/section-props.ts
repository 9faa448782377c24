import type { FieldErrors, SettingsForm } from './settings-form';

/** What every part of the form is given. */
export interface SectionProps {
  readonly form: SettingsForm;
  readonly change: (form: SettingsForm) => void;
  readonly errors: FieldErrors;
}
