import type { RefObject } from 'react';
import { useEffect } from 'react';

const thresholds = Array.from({ length: 201 }, (_, index) => index / 200);

/**
 * Keeps `--visible-top` and `--visible-height` of an element at the part of the page that people see, in pixels of its
 * window. Products that make the frame as tall as the page scroll around it, and then the frame's own window says
 * nothing about what is in sight; an intersection with the viewport of the outermost document does.
 */
export function useVisibleArea(element: RefObject<HTMLElement>): void {
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const area = entries.at(-1)?.intersectionRect;
        if (area === undefined || area.height === 0) return;
        target.style.setProperty('--visible-top', `${Math.max(0, area.top)}px`);
        target.style.setProperty('--visible-height', `${area.height}px`);
      },
      { threshold: thresholds },
    );
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [element]);
}
