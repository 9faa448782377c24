import type { AccessRef } from '../../../../../src/contract';
import { ProductLink } from '../../components/ProductLink';
import { nodeWords } from './access-words';

/** What something is and its name, with the way to it. An audience's name says what it is. */
export function RefName({ of }: { readonly of: AccessRef }) {
  if (of.type === 'audience') return <>{of.name.charAt(0).toLowerCase() + of.name.slice(1)}</>;
  return (
    <>
      {nodeWords[of.type].name.toLowerCase()}{' '}
      {of.url === undefined ? of.name : <ProductLink url={of.url}>{of.name}</ProductLink>}
    </>
  );
}
