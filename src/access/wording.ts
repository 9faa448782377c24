/** `1 project`, `12 projects`. Plurals end in s unless another is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** A permission key as Jira's settings show it: `DELETE_ALL_COMMENTS` is "Delete all comments". */
export function permissionName(permission: string): string {
  if (!/^[A-Z_]+$/.test(permission)) return permission;
  const words = permission.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As {@link listed}, with the last of a long list only counted: `a, b, c, d, e and 9 more`. */
export function listedBriefly(words: readonly string[], most = 5): string {
  // One word is never longer than to say that there is one more.
  if (words.length <= most + 1) return listed(words);
  return listed([...words.slice(0, most), `${words.length - most} more`]);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
