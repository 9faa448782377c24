import type { ShellFlag } from '../bridge/shell-bridge';
import { find } from './find';

/** As long as Atlassian's own flags stay. */
const autoDismissMs = 8_000;

const shown = new Map<string, HTMLElement>();

export function closeFlag(id: string): void {
  shown.get(id)?.remove();
  shown.delete(id);
}

function button(label: string, click: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', click);
  return element;
}

function paragraph(className: string, content: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = content;
  return element;
}

/** Shows a message over the page; one of the same id is replaced. */
export function showFlag(flag: ShellFlag): void {
  closeFlag(flag.id);
  const element = document.createElement('div');
  element.className = `flag flag-${flag.type}`;
  element.setAttribute('role', 'alert');
  element.append(paragraph('flag-title', flag.title));
  if (flag.description !== '') element.append(paragraph('flag-description', flag.description));
  const actions = document.createElement('div');
  actions.className = 'flag-actions';
  actions.append(...flag.actions.map(({ text, click }) => button(text, click)));
  const dismiss = button('Dismiss', () => closeFlag(flag.id));
  actions.append(dismiss);
  element.append(actions);
  shown.set(flag.id, element);
  find('#flags', HTMLElement).append(element);
  if (flag.isAutoDismiss) window.setTimeout(() => closeFlag(flag.id), autoDismissMs);
}
