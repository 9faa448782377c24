import { confluenceSite } from '../resources';
import { ruleTester } from '../rule-tester';
import { confluenceSnapshot, refused } from '../testing/snapshot';
import { shortAuditRetention } from './short-audit-retention';

function kept(days?: number) {
  const retention = days === undefined ? {} : { days };
  return confluenceSnapshot({ 'confluence.auditRetention': [retention] });
}

const passed = [{ outcome: 'pass', resource: confluenceSite }] as const;

ruleTester(shortAuditRetention, {
  pass: [
    { name: 'a year', snapshot: kept(365), results: passed },
    { name: 'for ever', snapshot: kept(), results: passed },
  ],
  fail: [
    {
      name: 'a month',
      snapshot: kept(30),
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: 'Confluence keeps audit records for 30 days, less than 90',
          evidence: [
            {
              text: 'The audit log is kept for 30 days',
              source: 'GET /wiki/rest/api/audit/retention',
              data: { days: 30 },
            },
          ],
          affected: [],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the log is closed to the scanner',
      snapshot: confluenceSnapshot({}, { 'confluence.auditRetention': [refused] }),
      results: [
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'Confluence did not say how long records are kept',
        },
      ],
    },
  ],
  nearMiss: [
    { name: 'exactly as long as it has to be', snapshot: kept(90), results: passed },
    {
      name: 'a week, where a week is enough',
      snapshot: kept(7),
      settings: { thresholds: { minRetentionDays: 7 } },
      results: passed,
    },
  ],
});
