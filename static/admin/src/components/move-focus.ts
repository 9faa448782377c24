import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Moves focus from row to row with the arrow keys, or with j and k as in Jira's own lists. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const current = document.activeElement?.closest('tr')?.querySelector<HTMLElement>('[data-row]');
  const next = rows[rows.findIndex((row) => row === current) + step];
  if (current === null || current === undefined || next === undefined) return;
  event.preventDefault();
  next.focus();
}
