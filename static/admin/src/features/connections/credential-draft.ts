import { credentialSchema } from '../../../../../src/contract/connections';
import type { ConnectionKind, Credential } from '../../../../../src/contract';
import { asSentence, capitalised } from '../../components/words';

/** A credential as it is typed, by the names of its fields. */
export type CredentialDraft = Readonly<Record<string, string>>;

/** The credential that was typed, or what is wrong with it, by the name of the field. */
export function checkCredential(
  kind: ConnectionKind,
  draft: CredentialDraft,
): { readonly credential: Credential } | { readonly errors: CredentialDraft } {
  const filled = Object.entries(draft).filter(
    ([name, value]) => name !== 'expiresOn' || value !== '',
  );
  const parsed = credentialSchema.safeParse({ ...Object.fromEntries(filled), kind });
  if (parsed.success) return { credential: parsed.data };
  const errors = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return [name, draft[name]?.trim() === '' ? 'This is missing.' : sentence(message)] as const;
  });
  // Of several objections to one field the first is the plainest.
  return { errors: Object.fromEntries(errors.toReversed()) };
}

/** "is too short" is said of a field. */
function sentence(message: string): string {
  return asSentence(/^(is|has) /.test(message) ? `This ${message}` : capitalised(message));
}
