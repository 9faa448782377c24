import { Html } from '../html';

function icon(paths: string): Html {
  return new Html(
    `<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`,
  );
}

/** Plain line icons of the shell. */
export const icons = {
  grid: icon(
    '<path d="M3 3h2v2H3zM11 3h2v2h-2zM3 11h2v2H3zM11 11h2v2h-2zM7 3h2v2H7zM7 11h2v2H7zM3 7h2v2H3zM7 7h2v2H7zM11 7h2v2h-2z"/>',
  ),
  shield: icon('<path d="M8 1.8l5 1.9v4.1c0 3.2-2.2 5.3-5 6.4-2.8-1.1-5-3.2-5-6.4V3.7z"/>'),
  issues: icon('<path d="M2.5 4h11M2.5 8h11M2.5 12h7"/>'),
  back: icon('<path d="M9.5 3.5L5 8l4.5 4.5"/>'),
} as const;
