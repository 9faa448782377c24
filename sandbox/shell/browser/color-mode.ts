import type { ColorMode } from '../bridge/protocol';
import { find } from './find';

const stored = 'parapet-shell-color-mode';

/** The shell's color mode: what was chosen last, or what the system asks for. */
export function colorMode(): ColorMode {
  return document.documentElement.dataset.colorMode === 'dark' ? 'dark' : 'light';
}

/** Shows the remembered color mode, and lets the button in the top bar change it. */
export function followColorMode(changed: (mode: ColorMode) => void): void {
  const button = find('#color-mode', HTMLButtonElement);
  const show = (mode: ColorMode) => {
    document.documentElement.dataset.colorMode = mode;
    button.textContent = mode === 'dark' ? 'Light theme' : 'Dark theme';
  };
  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const remembered = localStorage.getItem(stored) ?? preferred;
  show(remembered === 'dark' ? 'dark' : 'light');
  button.addEventListener('click', () => {
    const mode = colorMode() === 'dark' ? 'light' : 'dark';
    localStorage.setItem(stored, mode);
    show(mode);
    changed(mode);
  });
}
