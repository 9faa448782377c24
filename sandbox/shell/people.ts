/** Someone who can look at the shell. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly role: 'administrator' | 'user';
}
