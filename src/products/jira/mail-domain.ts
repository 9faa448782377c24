/** What stands behind the @ of an address, in lower case; undefined for what is no address. */
export function mailDomain(address: string): string | undefined {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  return address.includes('@') && domain !== '' ? domain : undefined;
}
