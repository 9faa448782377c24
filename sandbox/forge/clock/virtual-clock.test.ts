import { virtualClock } from './virtual-clock';

describe('a virtual clock', () => {
  it('stands still until it is turned', () => {
    const clock = virtualClock(1_000);
    const called: number[] = [];
    clock.after(0, () => called.push(clock.now()));
    expect([clock.now(), called]).toEqual([1_000, []]);
  });

  it('runs what falls due on the way, in order, each at its own moment', async () => {
    const clock = virtualClock(0);
    const called: [string, number][] = [];
    const note = (name: string) => () => called.push([name, clock.now()]);
    clock.after(30, note('late'));
    clock.after(10, note('soon'));
    clock.after(10, () => {
      note('soon too')();
      clock.after(5, note('follows'));
    });
    clock.after(101, note('too late'));
    await clock.advance(100);
    expect(called).toEqual([
      ['soon', 10],
      ['soon too', 10],
      ['follows', 15],
      ['late', 30],
    ]);
    expect([clock.now(), clock.nextDue()]).toEqual([100, 101]);
  });

  it('forgets what was cancelled, even at the same moment', async () => {
    const clock = virtualClock(0);
    const called: string[] = [];
    clock.after(10, () => {
      called.push('first');
      cancel();
    });
    const cancel = clock.after(10, () => called.push('second'));
    await clock.advance(10);
    expect(called).toEqual(['first']);
  });

  it('can be spent: time passes and nothing runs until it is turned', async () => {
    const clock = virtualClock(0);
    const called: number[] = [];
    clock.after(10, () => called.push(clock.now()));
    clock.spend(50);
    expect([clock.now(), called]).toEqual([50, []]);
    await clock.advance(0);
    expect(called).toEqual([50]);
  });

  it('waits for those who are attached before time moves on', async () => {
    const clock = virtualClock(0);
    const order: string[] = [];
    const detach = clock.attach(() => {
      order.push(`settled at ${clock.now()}`);
      return Promise.resolve();
    });
    clock.after(10, () => order.push('called'));
    await clock.advance(20);
    detach();
    await clock.advance(20);
    expect(order).toEqual(['settled at 0', 'called', 'settled at 10']);
  });
});
