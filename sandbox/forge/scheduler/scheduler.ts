import type { Cancel, HostClock } from '../clock/clock';
import type { Manifest } from '../manifest/schema';
import { schedulerLimits } from './limits';

type ScheduledTrigger = Manifest['modules']['scheduledTrigger'][number];

const intervalMs: Readonly<Record<ScheduledTrigger['interval'], number>> = {
  fiveMinute: 5 * 60_000,
  hour: 60 * 60_000,
  day: 24 * 60 * 60_000,
  week: 7 * 24 * 60 * 60_000,
};

/** Fires the scheduled triggers of the manifest, by the host's clock. Nothing is caught up on, as on the platform. */
export class Scheduler {
  readonly #timers = new Set<Cancel>();

  constructor(
    private readonly triggers: readonly ScheduledTrigger[],
    private readonly clock: HostClock,
    private readonly fire: (moduleKey: string) => void,
  ) {}

  /** @throws when the manifest has more triggers than Forge takes */
  start(): void {
    const { triggers: maximum, fiveMinuteTriggers } = schedulerLimits;
    const frequent = this.triggers.filter(({ interval }) => interval === 'fiveMinute');
    if (this.triggers.length > maximum.value || frequent.length > fiveMinuteTriggers.value) {
      throw new Error(
        `An app has at most ${maximum.value} scheduled triggers, ${fiveMinuteTriggers.value} of them every five minutes.`,
      );
    }
    for (const trigger of this.triggers) this.#wait(trigger, schedulerLimits.firstRun.value);
  }

  stop(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
  }

  #wait(trigger: ScheduledTrigger, ms: number): void {
    const cancel = this.clock.after(ms, () => {
      this.#timers.delete(cancel);
      this.#wait(trigger, intervalMs[trigger.interval]);
      this.fire(trigger.key);
    });
    this.#timers.add(cancel);
  }
}
