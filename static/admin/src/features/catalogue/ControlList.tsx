import type { Controls } from '../../../../../src/contract';
import { Facts } from '../../components/Facts';
import { frameworks } from './catalogue-filter';
import { frameworkWords } from './catalogue-words';

/** The controls that a rule serves, by framework. Frameworks without an honest match are left out. */
export function ControlList({ controls }: { readonly controls: Controls }) {
  const facts = frameworks.flatMap((framework) => {
    const numbers = controls[framework];
    return numbers === undefined
      ? []
      : [[frameworkWords[framework].full, numbers.join(', ')] as const];
  });
  return facts.length === 0 ? null : <Facts facts={facts} />;
}
