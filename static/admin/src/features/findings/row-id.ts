/** The id of the link that opens a finding's panel, to which focus goes back. */
export function rowId(fingerprint: string): string {
  return `finding-${fingerprint}`;
}
