import type { ResourceRef } from '../contract';
import { snapshotOf } from '../domain';
import type { Gap, RuleResult, Slice, SliceName } from '../domain';
import { isKnownGone } from './inventory';
import { aRule, evaluationOf } from './testing/rules';

const gap = (code: Gap['code'], resourceId?: string): Gap => ({
  ...{ code, reason: 'No', source: 'GET /' },
  ...(resourceId === undefined ? {} : { resourceId }),
});

function isGone(
  resource: Pick<ResourceRef, 'type' | 'id'>,
  slices: Partial<Record<SliceName, Pick<Slice, 'gaps'>>>,
  needs: readonly SliceName[] = [],
) {
  const whole = Object.entries(slices).map(([name, slice]) => [name, { items: [], ...slice }]);
  const snapshot = snapshotOf({
    siteUrl: 'https://example.atlassian.net',
    takenAt: '2026-01-06T08:00:00.000Z',
    slices: Object.fromEntries(whole) as Parameters<typeof snapshotOf>[0]['slices'],
  });
  const meta = aRule({ id: 'organization/test', needs }, (): readonly RuleResult[] => []).meta;
  const [rule] = evaluationOf([], snapshot).rules;
  if (rule === undefined) throw new Error('No rule');
  return isKnownGone(snapshot, { ...rule, meta }, { ...resource, name: resource.id });
}

describe('a token that no list shows any more', () => {
  const token = { type: 'org:api-token', id: 't1' } as const;

  it.each([
    ['is gone when both lists are complete', { people: [], programs: [] }, true],
    ['is gone when programs have no list', { people: [], programs: [gap('not-found')] }, true],
    ['may be there without people’s list', { people: [gap('not-found')], programs: [] }, false],
    ['may be there without programs’', { people: [], programs: [gap('forbidden')] }, false],
    ['may be there unread', { people: [gap('unexpected-answer', 't1')], programs: [] }, false],
    ['is gone beside an unread', { people: [gap('unexpected-answer', 't2')], programs: [] }, true],
  ])('%s', (_what, { people, programs }, gone) => {
    const slices = {
      'organization.apiTokens': { gaps: people },
      'organization.serviceAccountTokens': { gaps: programs },
    };

    expect(isGone(token, slices)).toBe(gone);
  });
});

describe('an account that the organization does not list any more', () => {
  const account = { type: 'account', id: 'ada' } as const;
  const users = { 'organization.users': { gaps: [gap('unexpected-answer', 'bob')] } };

  it('is gone for a rule that asks the organization', () => {
    expect(isGone(account, users, ['organization.users'])).toBe(true);
  });

  it('may be there for a rule that asks a product', () => {
    expect(isGone(account, users, ['jira.accounts'])).toBe(false);
  });
});
