import type { Gap, Slice, SliceName } from '../domain';
import { organizationCollectors } from '../products/organization';
import { lackingPermissions } from './lacks';

const gap = (code: Gap['code']): Gap => ({ code, reason: 'No', source: 'GET /' });
const slice = (...gaps: Gap[]): Slice => ({ items: [], gaps });

describe('the permissions that a credential lacks', () => {
  it('are those of the lists that were refused, each with all it would show', () => {
    const slices = new Map<SliceName, Slice>([
      ['organization.domains', slice(gap('forbidden'))],
      ['organization.users', slice(gap('server-error'))],
      ['organization.groups', slice()],
    ]);

    expect(lackingPermissions(organizationCollectors, slices)).toEqual({
      organization: [{ permission: 'read:domains:admin', what: ['domains'] }],
    });
  });

  it('are none where nothing was connected', () => {
    const slices = new Map<SliceName, Slice>([
      ['organization.domains', slice(gap('not-connected'))],
    ]);

    expect(lackingPermissions(organizationCollectors, slices)).toEqual({});
  });
});
