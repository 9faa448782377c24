import type { PageRecord } from '../storage/scan-pages';

/** Running totals over the pages of a slice, so that progress costs the same at the first page and at the ten thousandth. */
export class PageTally {
  #items = 0;
  #requests = 0;
  #points = 0;
  #total: number | undefined;

  add({ items, requests, points, total }: PageRecord): void {
    this.#items += items.length;
    this.#requests += requests;
    this.#points += points;
    this.#total = total ?? this.#total;
  }

  /** What the pages have cost. */
  get spent(): { readonly requests: number; readonly points: number } {
    return { requests: this.#requests, points: this.#points };
  }

  /** Items so far, of as many as the product announced, or else of one for each of `firstPages` independent pages. */
  progress(firstPages: number): { readonly done: number; readonly total?: number } {
    const total = this.#total ?? (firstPages > 1 ? firstPages : undefined);
    return { done: this.#items, ...(total === undefined ? {} : { total }) };
  }
}
