interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curve through points that leaves and enters each of them level, as SVG paths are written. */
export function edgePath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, place) => {
      const before = points[place - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
