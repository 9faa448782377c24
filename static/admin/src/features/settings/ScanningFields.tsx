import { CheckBox } from '../../components/CheckBox';
import { NumberField } from '../../components/NumberField';
import { ScheduleFields } from './ScheduleFields';
import type { FieldErrors, SettingsDraft } from './settings-draft';
import styles from './TicketFields.module.css';

interface Props {
  readonly draft: SettingsDraft;
  readonly errors: FieldErrors;
  readonly onChange: (changes: Partial<SettingsDraft>) => void;
}

/** When scans run, how much they may ask at once, and how long what they saw is kept. */
export function ScanningFields({ draft, errors, onChange }: Props) {
  return (
    <div className={styles.fields}>
      <ScheduleFields schedule={draft.schedule} onChange={(schedule) => onChange({ schedule })} />
      <NumberField
        label="Points an hour that scans may use"
        unit="points"
        value={draft.hourlyPoints}
        isDisabled={!draft.sharesQuota}
        error={errors['operations.hourlyPoints']}
        help="Atlassian gives all sites of the app 65,000 points an hour together. A scan that needs more than this goes on in the next hour."
        onChange={(hourlyPoints) => onChange({ hourlyPoints })}
      />
      <CheckBox
        label="No other site uses this copy of the app, so scans may use all of them"
        isChecked={!draft.sharesQuota}
        onChange={(isAlone) => onChange({ sharesQuota: !isAlone })}
      />
      <NumberField
        label="What scans saw is kept for"
        unit="days"
        value={draft.keepSnapshotsDays}
        error={errors['operations.keepSnapshotsDays']}
        help="To ask who could reach what on an earlier day. From 1 to 730."
        onChange={(keepSnapshotsDays) => onChange({ keepSnapshotsDays })}
      />
    </div>
  );
}
