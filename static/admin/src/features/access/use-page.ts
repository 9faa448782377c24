import { useState } from 'react';

/** A page of a long list. */
export interface Page {
  /** How many come before it. */
  readonly offset: number;
  /** Whether another page is on its way. */
  readonly isLoading: boolean;
  readonly onTurn: (offset: number) => void;
}

/** The place in a long list; the beginning again whenever the list is another, told by `key`. */
export function useOffset(key: string): readonly [number, (offset: number) => void] {
  const [place, setPlace] = useState({ key, offset: 0 });
  const offset = place.key === key ? place.offset : 0;
  return [offset, (next) => setPlace({ key, offset: next })];
}
