import type { Operations } from '../contract';
import type { Ports } from '../domain';
import { PauseRequested } from '../products/pause';
import { readHourlyPoints, writeHourlyPoints } from '../storage/hourly-points';

const hourMs = 3_600_000;

/** Sites whose scans wait for the hour do not all go on in the same second. */
const spreadMs = 60_000;

/**
 * What this site has spent of the quota that all sites of the app share, hour by hour. The quota is renewed at the top
 * of each hour (UTC). Source: developer.atlassian.com, Jira rate limiting, 2026-08-12.
 */
export class HourlyShare {
  #hour: number;
  #points: number;

  private constructor(
    private readonly ports: Ports,
    private readonly limit: Operations['hourlyPoints'],
    stored: { readonly hour: number; readonly points: number },
  ) {
    this.#hour = stored.hour;
    this.#points = stored.points;
  }

  /** Takes up what earlier functions have spent. @param limit null: as much as there is */
  static async open(ports: Ports, limit: Operations['hourlyPoints']): Promise<HourlyShare> {
    const stored = await readHourlyPoints(ports.keyValues);
    return new HourlyShare(ports, limit, stored ?? { hour: 0, points: 0 });
  }

  spend(points: number): void {
    this.#turn();
    this.#points += points;
  }

  /** Why the scan should wait for the next hour, and until when; undefined while there is something left. */
  pause(): PauseRequested | undefined {
    this.#turn();
    if (this.limit === null || this.#points < this.limit) return undefined;
    return new PauseRequested(
      (this.#hour + 1) * hourMs + Math.random() * spreadMs,
      `This site has used its share of the hourly request quota (${this.limit.toLocaleString('en')} points)`,
    );
  }

  async store(): Promise<void> {
    await writeHourlyPoints(this.ports.keyValues, { hour: this.#hour, points: this.#points });
  }

  #turn(): void {
    const hour = Math.floor(this.ports.clock.now() / hourMs);
    if (hour === this.#hour) return;
    this.#hour = hour;
    this.#points = 0;
  }
}
