import type { Exposure } from '../../../../../src/contract';
import { capitalised, counted, listed } from '../../components/words';

const manyWords: Readonly<Record<Exposure['kind'], string>> = {
  project: 'projects',
  space: 'spaces',
  filter: 'filters',
  dashboard: 'dashboards',
  repository: 'repositories',
};

/**
 * The answer that the overview begins with: what anyone on the internet can read, and what everyone can administer.
 * When there is neither it says what was not found, never that there is nothing: a scan may not see everything.
 */
export function exposureSentence(exposures: readonly Exposure[]): string {
  const [internet, everyone] = [things(exposures, 'internet'), things(exposures, 'everyone')];
  const parts = [
    internet === '' ? '' : `${internet} can be read by anyone on the internet`,
    everyone === '' ? '' : `everyone who can log in can administer ${everyone}`,
  ].filter((part) => part !== '');
  if (parts.length > 0) return `${capitalised(parts.join('; '))}.`;
  return 'Nothing was found that anyone on the internet can read, or that everyone can administer.';
}

function things(exposures: readonly Exposure[], audience: Exposure['audience']): string {
  return listed(
    exposures
      .filter((exposure) => exposure.audience === audience && exposure.count > 0)
      .map(({ kind, count }) => counted(count, kind, manyWords[kind])),
  );
}
