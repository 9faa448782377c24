import type { Connection } from '../../../../../src/contract';
import { connectionState, daysLeft, daysLeftText } from './connection-state';

const now = Date.parse('2026-11-25T22:30:00.000Z');

function connection(more: Partial<Connection> = {}): Connection {
  return {
    kind: 'organization',
    name: 'Acme',
    lastFour: '1234',
    addedBy: 'account-1',
    addedAt: '2026-11-01T09:00:00.000Z',
    lacks: [],
    ...more,
  };
}

const lacks = [{ permission: 'read:domains:admin', what: ['domains'] }];

describe('connectionState', () => {
  it.each([
    ['not-connected', undefined],
    ['connected', connection()],
    ['connected', connection({ expiresOn: '2026-12-26' })],
    ['expiring', connection({ expiresOn: '2026-12-25' })],
    ['expiring', connection({ expiresOn: '2026-11-25', lacks })],
    ['expired', connection({ expiresOn: '2026-11-24' })],
    ['lacking', connection({ lacks })],
  ])('is %s', (state, one) => {
    expect(connectionState(one, now)).toBe(state);
  });
});

describe('daysLeft', () => {
  it('counts days, not hours, and does not guess', () => {
    expect(daysLeft(connection({ expiresOn: '2026-11-26' }), now)).toBe(1);
    expect(daysLeft(connection(), now)).toBeUndefined();
  });

  it.each([
    [0, 'today'],
    [12, 'in 12 days'],
    [-3, '3 days ago'],
  ])('says %i as "%s"', (days, text) => {
    expect(daysLeftText(days)).toBe(text);
  });
});
