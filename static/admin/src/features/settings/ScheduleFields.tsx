import { scanIntervals } from '../../../../../src/contract/operations';
import type { Operations } from '../../../../../src/contract';
import styles from './ScheduleFields.module.css';

type Schedule = Operations['schedule'];

const words: Readonly<Record<Schedule, { readonly name: string; readonly about: string }>> = {
  off: { name: 'By hand only', about: 'Nothing is scanned until someone starts it.' },
  daily: { name: 'Every day', about: 'What opens today is found by tomorrow.' },
  weekly: { name: 'Every week', about: 'Fewer requests, for sites that change little.' },
};

interface Props {
  readonly schedule: Schedule;
  readonly onChange: (schedule: Schedule) => void;
}

/** How often Parapet scans by itself. */
export function ScheduleFields({ schedule, onChange }: Props) {
  return (
    <fieldset>
      <legend className={styles.legend}>Parapet scans this site by itself</legend>
      {scanIntervals.map((interval) => (
        <label key={interval} className={styles.option}>
          <input
            type="radio"
            name="schedule"
            checked={schedule === interval}
            onChange={() => onChange(interval)}
          />
          <span>
            {words[interval].name}
            <span className={styles.about}>{words[interval].about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
