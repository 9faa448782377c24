import type { HostClock } from '../clock/clock';
import { turn } from '../clock/turn';
import { isVirtual } from '../clock/virtual-clock';

/** How to tell that work needs the time to move. */
interface Progress {
  readonly clock: HostClock;
  /** Waits for all that can happen without time moving. */
  settle(): Promise<void>;
  /** Whether the work then waits for a moment in time. */
  waitsForTime(): boolean;
}

/** Waits for `work`, turning a virtual clock as far as the work needs and no further. */
export async function seeThrough<T>(work: Promise<T>, progress: Progress): Promise<T> {
  const { clock } = progress;
  if (!isVirtual(clock)) return work;
  let over = false;
  const finish = () => {
    over = true;
  };
  work.then(finish, finish);
  for (;;) {
    await progress.settle();
    await turn();
    // Read through a function: the flag changes while others run.
    if (isOver()) return work;
    const due = clock.nextDue();
    if (due !== undefined && progress.waitsForTime()) await clock.advanceTo(due);
  }

  function isOver(): boolean {
    return over;
  }
}
