/** A moment as Jira writes it, `2026-05-01T12:00:00.000+0000`, from ISO-8601 UTC. */
export function timestamp(iso: string): string {
  return new Date(iso).toISOString().replace('Z', '+0000');
}
