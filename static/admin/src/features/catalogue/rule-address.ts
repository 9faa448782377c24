/** The address of one rule's panel, over the catalogue as `params` show it. */
export function ruleAddress(rule: string, params = new URLSearchParams()): string {
  const query = params.toString();
  return `/catalogue/${rule}${query === '' ? '' : `?${query}`}`;
}
