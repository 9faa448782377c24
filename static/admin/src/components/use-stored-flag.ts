import { useState } from 'react';

/** Something this browser remembers of a person's wishes. Without storage it lasts as long as the page. */
export function useStoredFlag(name: string): readonly [boolean, (isSet: boolean) => void] {
  const key = `parapet.${name}`;
  const [isSet, setIsSet] = useState(() => read(key));
  const set = (value: boolean) => {
    setIsSet(value);
    try {
      if (value) localStorage.setItem(key, '1');
      else localStorage.removeItem(key);
    } catch {
      // Browsers may refuse storage to a frame.
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
