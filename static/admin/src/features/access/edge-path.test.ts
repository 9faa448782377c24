import { edgePath } from './edge-path';

describe('edgePath', () => {
  it('leaves and enters every point level', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 20, y: 10 },
      { x: 40, y: 10 },
    ];

    expect(edgePath(points)).toBe('M0 0C10 0 10 10 20 10C30 10 30 10 40 10');
  });

  it('is nothing without points', () => {
    expect(edgePath([])).toBe('');
  });
});
