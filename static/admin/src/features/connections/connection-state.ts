import type { Connection } from '../../../../../src/contract';

/** From this many days on before a credential ends, people are told. */
const warnDays = 30;
const dayMs = 86_400_000;

/** How a connection stands, the most pressing thing first. */
export type ConnectionState = 'not-connected' | 'expired' | 'expiring' | 'lacking' | 'connected';

/** How a connection stands at a moment, in milliseconds since the epoch. */
export function connectionState(
  connection: Connection | undefined,
  nowMs: number,
): ConnectionState {
  if (connection === undefined) return 'not-connected';
  const days = daysLeft(connection, nowMs);
  if (days !== undefined && days < 0) return 'expired';
  if (days !== undefined && days <= warnDays) return 'expiring';
  return connection.lacks.length > 0 ? 'lacking' : 'connected';
}

/** Whole days until the credential ends; negative afterwards, undefined when nobody said. */
export function daysLeft({ expiresOn }: Connection, nowMs: number): number | undefined {
  if (expiresOn === undefined) return undefined;
  return Math.round((Date.parse(expiresOn) - Math.floor(nowMs / dayMs) * dayMs) / dayMs);
}

/** When the credential ends, as people say it: "in 12 days", "today", "3 days ago". */
export function daysLeftText(days: number): string {
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day');
}
