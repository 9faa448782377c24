import { Link } from 'react-router';
import type { CatalogueEntry } from '../../../../../src/contract';
import { connectAddress } from '../connections/connect-address';
import { connectionWords } from '../connections/connection-words';
import { useConnectionNeeds, useConnections } from '../connections/connections-queries';

/** What people can do so that a rule is answered: connect what it needs, or attest it. */
export function RuleRemedies({ entry }: { readonly entry: CatalogueEntry }) {
  const connections = useConnections().data;
  const needs = useConnectionNeeds().data;
  if (entry.coverage?.outcome === 'unattested') {
    return (
      <p>
        <Link to="/coverage/attestations">Attest it</Link>
      </p>
    );
  }
  if (connections === undefined || needs === undefined) return null;
  const missing = needs.filter(
    ({ kind, rules }) => rules.includes(entry.id) && !connections.some((one) => one.kind === kind),
  );
  return missing.map(({ kind }) => (
    <p key={kind}>
      {connectionWords[kind].missing}. <Link to={connectAddress(kind)}>Connect</Link>
    </p>
  ));
}
