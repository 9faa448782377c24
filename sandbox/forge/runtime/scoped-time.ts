import { AsyncResource } from 'node:async_hooks';
import type { Cancel } from '../clock/clock';
import { isVirtual } from '../clock/virtual-clock';
import { currentScope } from './scope';

/** What app code gets from `setTimeout`: enough of Node's timer for those who look inside. */
class ScopedTimer {
  constructor(readonly cancel: Cancel) {}
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  hasRef(): boolean {
    return true;
  }
}

type Callback = (...values: unknown[]) => void;

function schedule(callback: Callback, ms: number | undefined, values: unknown[]) {
  // A turned clock calls back from outside; the callback still belongs to the invocation.
  const run = AsyncResource.bind(() => callback(...values));
  return currentScope()?.after(ms ?? 0, run);
}

function repeat(callback: Callback, ms: number | undefined, values: unknown[]) {
  const scope = currentScope();
  if (scope === undefined) return undefined;
  const every = Math.max(1, ms ?? 0);
  let cancel: Cancel;
  const run = AsyncResource.bind(() => callback(...values));
  const tick = () => {
    cancel = scope.after(every, tick);
    run();
  };
  cancel = scope.after(every, tick);
  return () => cancel();
}

type Schedule = typeof schedule;
type SetTimer = (callback: Callback, ms?: number, ...values: unknown[]) => unknown;

function scoped(original: SetTimer, inScope: Schedule): SetTimer {
  return (callback, ms, ...values) => {
    const cancel = inScope(callback, ms, values);
    return cancel === undefined ? original(callback, ms, ...values) : new ScopedTimer(cancel);
  };
}

function clearing(original: (timer: unknown) => void): (timer: unknown) => void {
  return (timer) => {
    if (timer instanceof ScopedTimer) timer.cancel();
    else original(timer);
  };
}

/** The virtual time of the running invocation; undefined where real time holds. */
function virtualNow(): number | undefined {
  const clock = currentScope()?.clock;
  return clock !== undefined && isVirtual(clock) ? clock.now() : undefined;
}

function scopedDate(original: DateConstructor): DateConstructor {
  const scopedConstructor: DateConstructor = new Proxy(original, {
    construct(target, values: unknown[], newTarget) {
      const now = values.length === 0 ? virtualNow() : undefined;
      const type = newTarget === scopedConstructor ? target : newTarget;
      return Reflect.construct(target, now === undefined ? values : [now], type) as Date;
    },
    apply(target) {
      return new target(virtualNow() ?? target.now()).toString();
    },
    get(target, property, receiver) {
      if (property === 'now') return () => virtualNow() ?? target.now();
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
  // Libraries recognise a date by `value.constructor === Date`.
  original.prototype.constructor = scopedConstructor;
  return scopedConstructor;
}

/** Makes timers die with their invocation, and timers and dates follow a virtual clock. */
export function installTime(): void {
  const real = globalThis as unknown as Record<string, SetTimer & ((timer: unknown) => void)>;
  const { setTimeout, setInterval, clearTimeout, clearInterval } = real;
  if (!setTimeout || !setInterval || !clearTimeout || !clearInterval) return;
  Object.assign(globalThis, {
    setTimeout: scoped(setTimeout, schedule),
    setInterval: scoped(setInterval, repeat),
    clearTimeout: clearing(clearTimeout),
    clearInterval: clearing(clearInterval),
    Date: scopedDate(Date),
  });
}
