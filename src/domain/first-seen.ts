/** When the app first saw something that its product gives no date for. */
export interface FirstSeen {
  /** When the scan that first saw it began, ISO-8601 UTC. */
  readonly at: string;
  /** Whether an earlier scan had read the whole list without it. Otherwise it may be older than `at` by any time. */
  readonly arrived: boolean;
  /** Whether an earlier scan has seen it. */
  readonly again: boolean;
}

/** What the app remembers of one list from scan to scan. */
export interface FirstSeenRegister {
  /** Whether any scan so far has read the whole list. */
  readonly whole: boolean;
  /** By the id of the item. */
  readonly items: Readonly<Record<string, Omit<FirstSeen, 'again'>>>;
}
