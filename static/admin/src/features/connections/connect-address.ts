/** Where a kind of connection is made, with its form open. */
export function connectAddress(kind: string): string {
  return `/settings/connections?connect=${kind}`;
}
