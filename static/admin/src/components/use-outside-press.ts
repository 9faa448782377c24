import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** Calls back when something outside the element is pressed while `isActive`. */
export function useOutsidePress(
  element: RefObject<HTMLElement>,
  isActive: boolean,
  onPress: () => void,
): void {
  const callback = useRef(onPress);
  useEffect(() => {
    callback.current = onPress;
  });
  useEffect(() => {
    if (!isActive) return;
    const listen = ({ target }: PointerEvent) => {
      if (target instanceof Node && !element.current?.contains(target)) callback.current();
    };
    document.addEventListener('pointerdown', listen);
    return () => document.removeEventListener('pointerdown', listen);
  }, [element, isActive]);
}
