import type { Cancel, HostClock } from './clock';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until a test turns it. Hosts may share one. */
export interface VirtualClock extends HostClock {
  readonly virtual: true;
  /**
   * Moves the time forward. Whatever falls due on the way runs in order, each with all that follows from it, at its own
   * moment.
   */
  advance(ms: number): Promise<void>;
  /** As {@link VirtualClock.advance}, to a moment. Does nothing but run what is due when the moment has passed. */
  advanceTo(at: number): Promise<void>;
  /** The moment of the next scheduled call. */
  nextDue(): number | undefined;
  /** Moves the time without running anything: what a call costs. */
  spend(ms: number): void;
  /** Has the clock wait for `settle` before and after each moment. */
  attach(settle: () => Promise<void>): Cancel;
}

/** Makes a virtual clock that starts at `startAt`, milliseconds since the epoch. */
export function virtualClock(startAt: number): VirtualClock {
  let now = startAt;
  const timers = new Set<Timer>();
  const settlers = new Set<() => Promise<void>>();

  function nextDue(): number | undefined {
    let earliest: number | undefined;
    for (const { at } of timers) earliest = Math.min(at, earliest ?? at);
    return earliest;
  }

  async function settle(): Promise<void> {
    for (const wait of settlers) await wait();
  }

  async function advanceTo(at: number): Promise<void> {
    await settle();
    for (let due = nextDue(); due !== undefined && due <= at; due = nextDue()) {
      now = Math.max(now, due);
      // All of one moment start together, as they would on the platform. A Set keeps the order of scheduling.
      for (const timer of [...timers]) {
        if (timer.at === due && timers.delete(timer)) timer.callback();
      }
      await settle();
    }
    now = Math.max(now, at);
  }

  return {
    virtual: true,
    now: () => now,
    after(ms, callback) {
      const timer = { at: now + Math.max(0, ms), callback };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advance: (ms) => advanceTo(now + ms),
    advanceTo,
    nextDue,
    spend(ms) {
      now += Math.max(0, ms);
    },
    attach(wait) {
      settlers.add(wait);
      return () => {
        settlers.delete(wait);
      };
    },
  };
}

/** Whether a host's clock can be turned. */
export function isVirtual(clock: HostClock): clock is VirtualClock {
  return 'virtual' in clock;
}
