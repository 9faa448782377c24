import type { AccessWord } from '../../../contract';

const verbs: Readonly<Record<AccessWord, string>> = {
  read: 'read',
  write: 'change what is in',
  administer: 'administer',
  share: 'give others access to',
  export: 'export',
};

/** A permission as a sentence asks for it, before its object: "administer", `use "BROWSE_PROJECTS" in`. */
export function doing(permission: string): string {
  const words: Readonly<Record<string, string | undefined>> = verbs;
  return words[permission] ?? `use "${permission}" in`;
}
