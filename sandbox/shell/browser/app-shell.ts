import { ShellBridge, type ShellPorts } from '../bridge/shell-bridge';
import { type ShellConfig, shellConfigId } from '../shell-config';
import { asker } from './ask';
import { colorMode, followColorMode } from './color-mode';
import { find } from './find';
import { closeFlag, showFlag } from './flags';
import { Frames, IframeFrame } from './frames';
import { appLocation, setAppLocation } from './location';
import { Modals } from './modals';
import { followPersonSwitch } from './person-switch';

const config = JSON.parse(find(`#${shellConfigId}`, HTMLElement).textContent) as ShellConfig;
const frames = new Frames(config.assets);
const modals = new Modals(config, frames);
const ask = asker(config.moduleKey);
const iframe = find('#app', HTMLIFrameElement);
const page = frames.add(new IframeFrame(iframe, config.assets, { kind: 'page' }));

/** Places of the product that the shell has. */
function pathOf(target: Readonly<Record<string, unknown>>): string | undefined {
  if (target.target === 'module') {
    const base = config.addresses[String(target.moduleKey)];
    return base === undefined
      ? undefined
      : base + (typeof target.path === 'string' ? target.path : '');
  }
  return target.target === 'issue' ? `/browse/${String(target.issueKey)}` : undefined;
}

const ports: ShellPorts = {
  ask,
  theme: colorMode,
  location: () => appLocation(config.base),
  setLocation: (kind, location) => setAppLocation(config.base, kind, location),
  go: (steps) => window.history.go(steps),
  addressOf(target) {
    const path = pathOf(target);
    return path === undefined ? undefined : new URL(path, window.location.origin).href;
  },
  open(url, where) {
    const { href } = new URL(url, window.location.origin);
    if (where === 'new-tab') window.open(href, '_blank', 'noopener');
    else window.location.assign(href);
  },
  showFlag,
  closeFlag,
  openModal: (modal) => modals.open(modal),
  closeModal: (frame, payload) => modals.close(frame, payload),
  reload: () => window.location.reload(),
  setTitle(title) {
    document.title = title;
  },
  frames: () => [...frames.all],
};

followColorMode((theme) => {
  for (const frame of frames.all) frame.send({ forge: 'theme', theme });
});
followPersonSwitch();
frames.listen(new ShellBridge(ports));
window.addEventListener('popstate', () => {
  page.send({ forge: 'location', location: appLocation(config.base), action: 'POP' });
});
// Only now is there someone to answer the app.
iframe.src = `${config.assets}/${config.resource}/`;
