/**
 * Whether settings approve of a host. Entries are compared without regard to case; `*.example.com` stands for every
 * host below `example.com`, and an entry without a port for any port. An empty list approves of everything.
 */
export function isApprovedHost(host: string, approved: readonly string[]): boolean {
  if (approved.length === 0) return true;
  const whole = host.toLowerCase();
  const name = whole.replace(/:\d+$/, '');
  return approved.some((entry) => {
    const wanted = entry.toLowerCase();
    const candidate = /:\d+$/.test(wanted) ? whole : name;
    return wanted.startsWith('*.')
      ? candidate.endsWith(wanted.slice(1)) && candidate.length > wanted.length - 1
      : candidate === wanted;
  });
}
