import { useSearchParams } from 'react-router';
import type { AccessSnapshot } from '../../../../../src/contract';
import { Field } from '../../components/Field';
import { SelectField } from '../../components/SelectField';
import { absoluteTime } from '../../components/time';
import styles from './SnapshotPicker.module.css';

interface Props {
  /** The parameter of the address that keeps the choice. */
  readonly name: string;
  readonly label: string;
  /** What it is when none is chosen. */
  readonly none: string;
  readonly snapshots: readonly AccessSnapshot[];
}

/** Chooses one of the moments that can be asked. The choice lives in the address. */
export function SnapshotPicker({ name, label, none, snapshots }: Props) {
  const [params, setParams] = useSearchParams();
  const chosen = params.get(name) ?? '';
  const choose = (value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return (
    <div className={styles.picker}>
      <Field label={label}>
        {({ id, describedBy }) => (
          <SelectField id={id} describedBy={describedBy} value={chosen} onChange={choose}>
            <option value="">{none}</option>
            {chosen !== '' && snapshots.every(({ takenAt }) => takenAt !== chosen) && (
              <option value={chosen}>{timeText(chosen)}</option>
            )}
            {snapshots.map(({ scanId, takenAt }) => (
              <option key={scanId} value={takenAt}>
                {absoluteTime(takenAt)}
              </option>
            ))}
          </SelectField>
        )}
      </Field>
    </div>
  );
}

/** Addresses are typed by people, and may name what is no time. */
function timeText(at: string): string {
  return Number.isNaN(Date.parse(at)) ? at : absoluteTime(at);
}
