import { AppBridge } from './app-bridge';
import type { AppHistory } from './app-history';
import type { ColorMode, ShellLocation, ToApp, ToShell } from './protocol';
import {
  type AppFrame,
  ShellBridge,
  type ShellFlag,
  type ShellModal,
  type ShellPorts,
} from './shell-bridge';

const start: ShellLocation = { pathname: '/', search: '', hash: '', state: null, key: 'initial' };

/** A shell without a browser, that notes what it is asked to do. */
function shell(overrides: Partial<ShellPorts> = {}) {
  const done: unknown[] = [];
  const flags: ShellFlag[] = [];
  const modals: ShellModal[] = [];
  const themes: ColorMode[] = [];
  const messages: ToShell[] = [];
  const frames: AppFrame[] = [];
  const ports: ShellPorts = {
    ask: (command, payload) => Promise.resolve({ command, payload, extension: { type: 'page' } }),
    theme: () => 'dark',
    location: () => start,
    setLocation: (kind, location) => done.push([kind, location.pathname + location.search]),
    go: (steps) => done.push(['go', steps]),
    addressOf: ({ target }) => (target === 'issue' ? 'https://site.example/browse/A-1' : undefined),
    open: (url, where) => done.push(['open', url, where]),
    showFlag: (flag) => flags.push(flag),
    closeFlag: (id) => done.push(['closeFlag', id]),
    openModal: (modal) => modals.push(modal),
    closeModal: (_, payload) => done.push(['closeModal', payload]),
    reload: () => done.push(['reload']),
    setTitle: (title) => done.push(['title', title]),
    frames: () => frames,
    ...overrides,
  };
  const bridge = new ShellBridge(ports);

  /** A frame of the app, linked to the shell as `postMessage` would: by copies. */
  function frame(kind: AppFrame['kind'], modalContext?: unknown) {
    const own: AppFrame = {
      kind,
      modalContext,
      send: (message: ToApp) => app.receive(structuredClone(message)),
    };
    const app = new AppBridge({
      send(message) {
        messages.push(message);
        void bridge.handle(structuredClone(message), own);
      },
      applyTheme: (theme) => themes.push(theme),
    });
    frames.push(own);
    return { call: app.callBridge, receive: (message: ToApp) => app.receive(message) };
  }
  return { done, flags, modals, themes, messages, frame };
}

describe('a call of the page', () => {
  it('comes back with what the backend answers', async () => {
    const { frame } = shell();
    const payload = { functionKey: 'overview.get', payload: { a: 1 } };
    expect(await frame('page').call('invoke', payload)).toMatchObject({
      command: 'invoke',
      payload,
    });
  });

  it('rejects with what the backend says', async () => {
    const { frame } = shell({ ask: () => Promise.reject(new Error('Out of luck.')) });
    await expect(frame('page').call('invoke', { functionKey: 'x' })).rejects.toThrow(
      'Out of luck.',
    );
  });

  it.each(['makeCoffee', 'toString', '__proto__'])(
    'to %s, which is no command, is refused',
    async (command) => {
      const { frame } = shell();
      await expect(frame('page').call(command)).rejects.toThrow(
        `The local shell does not know the bridge command "${command}".`,
      );
    },
  );

  it('is not mixed up with another that was answered first', async () => {
    const slow: { resolve?: (value: unknown) => void } = {};
    const { frame } = shell({
      ask: (_, payload) =>
        (payload as { functionKey: string }).functionKey === 'slow'
          ? new Promise((resolve) => {
              slow.resolve = resolve;
            })
          : Promise.resolve('fast'),
    });
    const { call } = frame('page');
    const first = call('invoke', { functionKey: 'slow' });
    expect(await call('invoke', { functionKey: 'fast' })).toBe('fast');
    slow.resolve?.('slow');
    expect(await first).toBe('slow');
  });
});

describe('the context', () => {
  it('has the theme, and what a modal was opened with', async () => {
    const { frame } = shell();
    expect(await frame('page').call('getContext')).toMatchObject({
      extension: { type: 'page' },
      theme: { colorMode: 'dark' },
    });
    expect(await frame('modal', { a: 1 }).call('getContext')).toMatchObject({
      extension: { type: 'page', modal: { a: 1 } },
    });
  });
});

describe('theming', () => {
  it('begins when the page asks for it, and follows from then on', async () => {
    const { frame, themes } = shell();
    const { call, receive } = frame('page');
    receive({ forge: 'theme', theme: 'light' });
    await call('enableTheming');
    receive({ forge: 'theme', theme: 'light' });
    expect(themes).toEqual(['dark', 'light']);
  });
});

describe('the history', () => {
  async function opened() {
    const { frame, done } = shell();
    const { call, receive } = frame('page');
    const history = (await call('createHistory')) as AppHistory;
    const heard: string[] = [];
    history.listen(({ pathname, search }, action) => heard.push(`${action} ${pathname}${search}`));
    return { history, heard, done, receive };
  }

  it('tells the shell and its listeners where the page goes', async () => {
    const { history, heard, done } = await opened();
    history.push('/findings?severity=high');
    history.push('?severity=low');
    history.replace({ pathname: '/coverage' });
    history.goBack();
    expect(done).toEqual([
      ['push', '/findings?severity=high'],
      ['push', '/findings?severity=low'],
      ['replace', '/coverage'],
      ['go', -1],
    ]);
    expect(heard).toEqual([
      'PUSH /findings?severity=high',
      'PUSH /findings?severity=low',
      'REPLACE /coverage',
    ]);
    expect(history).toMatchObject({ action: 'REPLACE', location: { pathname: '/coverage' } });
  });

  it('hears of the buttons of the browser', async () => {
    const { history, heard, receive } = await opened();
    const location = { ...start, pathname: '/findings/f1' };
    receive({ forge: 'location', location, action: 'POP' });
    expect([history.location, history.action, heard]).toEqual([
      location,
      'POP',
      ['POP /findings/f1'],
    ]);
  });

  it('no longer calls who has stopped listening', async () => {
    const { history, heard } = await opened();
    const stop = history.listen(() => heard.push('second'));
    stop();
    history.push('/a');
    expect(heard).toEqual(['PUSH /a']);
  });
});

describe('navigation', () => {
  it('opens addresses and known places', async () => {
    const { frame, done } = shell();
    const { call } = frame('page');
    await call('navigate', { url: '/browse/A-1', type: 'new-tab' });
    await call('navigate', { target: 'issue', issueKey: 'A-1', type: 'same-tab' });
    expect(done).toEqual([
      ['open', '/browse/A-1', 'new-tab'],
      ['open', 'https://site.example/browse/A-1', 'same-tab'],
    ]);
  });

  it('refuses a place that the shell does not have', async () => {
    const { frame } = shell();
    const { call } = frame('page');
    await expect(call('navigate', { target: 'dashboard', type: 'new-tab' })).rejects.toThrow(
      'has no place for',
    );
    expect(await call('getUrl', { target: 'dashboard' })).toBeNull();
  });
});

describe('a flag', () => {
  it('is shown with its actions, which run in the page', async () => {
    const { frame, flags, done } = shell();
    const { call } = frame('page');
    const clicked: string[] = [];
    const actions = [{ text: 'Undo', onClick: () => clicked.push('undo') }];
    expect(
      await call('showFlag', { id: 7, type: 'info', appearance: 'error', title: 'Gone', actions }),
    ).toBe(true);
    expect(flags).toEqual([
      {
        id: '7',
        type: 'error',
        title: 'Gone',
        description: '',
        isAutoDismiss: false,
        actions: [{ text: 'Undo', click: expect.any(Function) }],
      },
    ]);
    flags[0]?.actions[0]?.click();
    expect(clicked).toEqual(['undo']);
    await call('closeFlag', { id: 7 });
    expect(done).toEqual([['closeFlag', '7']]);
  });
});

describe('a modal', () => {
  it('tells the page what it was closed with', async () => {
    const { frame, modals } = shell();
    const closed: unknown[] = [];
    const onClose = (payload: unknown) => closed.push(payload);
    await frame('page').call('openModal', {
      resource: null,
      size: 'large',
      context: { a: 1 },
      onClose,
      title: 'T',
    });
    expect(modals).toEqual([
      {
        resource: undefined,
        size: 'large',
        title: 'T',
        context: { a: 1 },
        closeOnEscape: true,
        closeOnOverlayClick: true,
        onClose: expect.any(Function),
      },
    ]);
    modals[0]?.onClose({ done: true });
    expect(closed).toEqual([{ done: true }]);
  });

  it('can be closed from inside; a page cannot', async () => {
    const { frame, done } = shell();
    expect(await frame('modal').call('close', { done: true })).toBe(true);
    expect(await frame('page').call('close')).toBe(false);
    expect(done).toEqual([['closeModal', { done: true }]]);
  });
});

describe('an event', () => {
  it('reaches every frame that listens, and none that has stopped', async () => {
    const { frame } = shell();
    const page = frame('page');
    const modal = frame('modal');
    const heard: unknown[] = [];
    const listen = (who: string, { call }: typeof page) =>
      call('on', { event: 'saved', callback: (payload: unknown) => heard.push([who, payload]) });
    await listen('page', page);
    const subscription = (await listen('modal', modal)) as { unsubscribe(): void };
    await modal.call('emit', { event: 'saved', payload: 1 });
    subscription.unsubscribe();
    await modal.call('emit', { event: 'saved', payload: 2 });
    await modal.call('emit', { event: 'other', payload: 3 });
    await modal.call('emitPublic', { event: 'saved', payload: 4 });
    expect(heard).toEqual([
      ['page', 1],
      ['modal', 1],
      ['page', 2],
    ]);
  });
});
