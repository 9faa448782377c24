import { useEffect, useState } from 'react';

/** The value, once it has stayed the same for `afterMs`: so that nothing is asked about half-typed text. */
export function useSettled<T>(value: T, afterMs = 400): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
