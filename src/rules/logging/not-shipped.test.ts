import type { Delivery } from '../../domain';
import { parapet } from '../resources';
import { ruleTester } from '../rule-tester';
import { appSnapshot } from '../testing/snapshot';
import { notShipped } from './not-shipped';

const lastDeliveredAt = '2026-11-19T06:00:00.000Z';

function installed(...deliveries: readonly Partial<Delivery>[]) {
  return appSnapshot({
    'app.installation': [
      {
        installedAt: '2026-11-01T06:00:00.000Z',
        deliveries: deliveries.map((change) => ({ id: 'siem', name: 'SIEM', ...change })),
      },
    ],
  });
}

ruleTester(notShipped, {
  pass: [
    {
      name: 'one of two integrations delivers',
      snapshot: installed({ failure: 'It refused (403).' }, { id: 'hook', lastDeliveredAt }),
      results: [{ outcome: 'pass', resource: parapet }],
    },
  ],
  fail: [
    {
      name: 'nothing is set up',
      snapshot: installed(),
      results: [
        {
          outcome: 'fail',
          resource: parapet,
          message: 'Findings go nowhere but to Parapet’s page',
          evidence: [
            {
              text: 'No integration is set up in Parapet',
              source: 'Settings of Parapet',
              data: { integrations: 0 },
            },
          ],
          affected: [],
        },
      ],
    },
    {
      name: 'the only integration has stopped working',
      snapshot: installed({ lastDeliveredAt, failure: 'It refused (403).' }),
      results: [
        {
          outcome: 'fail',
          resource: parapet,
          message: 'No integration delivers what Parapet finds',
          evidence: [
            {
              text: 'SIEM could not be delivered to: It refused (403).',
              source: 'Settings of Parapet',
              data: { integrationId: 'siem', lastDeliveredAt },
            },
          ],
          affected: [],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'an integration that had nothing to deliver yet',
      snapshot: installed({}),
      results: [
        {
          outcome: 'not-available',
          resource: parapet,
          reason: 'An integration is set up, and nothing was delivered yet',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a scan from the command line',
      snapshot: appSnapshot(),
      results: [
        {
          outcome: 'not-applicable',
          resource: parapet,
          reason: 'Parapet is not installed here, and this scan ends with its report',
        },
      ],
    },
  ],
});
