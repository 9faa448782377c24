import { AppBridge } from './app-bridge';

// Runs in the app's frame before the app, as the platform's own bridge script does.
const shell = document.currentScript?.dataset.shell ?? '';

const bridge = new AppBridge({
  send(message) {
    window.parent.postMessage(message, shell);
  },
  applyTheme(theme) {
    const root = document.documentElement;
    root.dataset.colorMode = theme;
    root.dataset.theme = 'light:light dark:dark spacing:spacing typography:typography shape:shape';
  },
});

window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin === shell && source === window.parent) bridge.receive(data);
});

Object.assign(globalThis, { __bridge: { callBridge: bridge.callBridge } });
