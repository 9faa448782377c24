import { readFileSync } from 'node:fs';
import path from 'node:path';
import { limitRows } from './limit-rows';
import { areas, withTables } from './tables';

const sandbox = path.resolve(__dirname, '..');
const behaviours = areas.flatMap((area) => area.behaviours);
const read = (file: string) => readFileSync(path.join(sandbox, file), 'utf8');

describe('the fidelity table', () => {
  it('is in the README; npm run fidelity writes it', () => {
    const readme = read('README.md');
    expect(readme).toBe(withTables(readme));
  });

  it('has no row twice', () => {
    const names = behaviours.map(({ does }) => does);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('says what is different, or why something is absent', () => {
    const silent = behaviours.filter(
      ({ fidelity, note }) => fidelity !== 'faithful' && note === undefined,
    );
    expect(silent.map(({ does }) => does)).toEqual([]);
  });

  it('shows a test for whatever is there', () => {
    const unshown = behaviours.filter(
      ({ fidelity, test }) => (fidelity === 'absent') !== (test === undefined),
    );
    expect(unshown.map(({ does }) => does)).toEqual([]);
  });

  it.each([
    ['behaviours', behaviours],
    ['limits', limitRows],
  ])('names tests of %s that are there', (_, rows) => {
    const gone = rows.flatMap(({ test }) =>
      test === undefined || read(test[0]).includes(test[1]) ? [] : [test],
    );
    expect(gone).toEqual([]);
  });
});
