import { useState } from 'react';

/** What was set since the page was opened, for browsers that refuse storage to a frame. */
const remembered = new Map<string, boolean>();

/** Something this browser remembers of a person's wishes. Without storage it lasts as long as the page. */
export function useStoredFlag(name: string): readonly [boolean, (isSet: boolean) => void] {
  const key = `parapet.${name}`;
  const [isSet, setIsSet] = useState(() => remembered.get(key) ?? read(key));
  const set = (value: boolean) => {
    setIsSet(value);
    remembered.set(key, value);
    try {
      if (value) localStorage.setItem(key, '1');
      else localStorage.removeItem(key);
    } catch {
      // It is remembered until the page is closed.
    }
  };
  return [isSet, set];
}

function read(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
