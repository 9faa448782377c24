import { scanIntervals } from '../../../../../src/contract';
import type { Operations } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { SelectField } from '../../components/SelectField';
import { Field } from './Field';
import type { SectionProps } from './section-props';

const intervals: Readonly<Record<Operations['schedule'], string>> = {
  off: 'Only by hand',
  daily: 'Every day',
  weekly: 'Every week',
};

/** How often Parapet scans by itself. */
export function ScheduleSection({ form, change }: Omit<SectionProps, 'errors'>) {
  const { operations } = form;
  return (
    <Card title="Schedule">
      <Field
        id="schedule"
        label="Scan"
        help="Scans keep findings true and close them when the problem is gone."
        error={undefined}
      >
        <SelectField
          id="schedule"
          value={operations.schedule}
          describedBy="schedule-help"
          onChange={(value) => {
            const schedule = scanIntervals.find((one) => one === value) ?? operations.schedule;
            change({ ...form, operations: { ...operations, schedule } });
          }}
        >
          {scanIntervals.map((interval) => (
            <option key={interval} value={interval}>
              {intervals[interval]}
            </option>
          ))}
        </SelectField>
      </Field>
    </Card>
  );
}
