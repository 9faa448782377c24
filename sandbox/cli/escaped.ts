import { unseen } from '../../src/contract/visible';

/** Text that somebody wrote, for a terminal: what would drive it, or break the line, is spelled out, as \u001b. */
export function escaped(text: string): string {
  return text.replace(unseen, (run) => Array.from(run, spelledOut).join(''));
}

function spelledOut(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
