import type { AccessRef } from '../../../../../src/contract';
import { ProductLink } from '../../components/ProductLink';
import { nodeWords } from './access-words';

/** What something is and its name, with the way to it. */
export function RefName({ of }: { readonly of: AccessRef }) {
  return (
    <>
      {nodeWords[of.type].name.toLowerCase()}{' '}
      {of.url === undefined ? of.name : <ProductLink url={of.url}>{of.name}</ProductLink>}
    </>
  );
}
