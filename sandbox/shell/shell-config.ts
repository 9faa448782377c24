/** What the page of a product hands to its script, as JSON. */
export interface ShellConfig {
  readonly moduleKey: string;
  /** The address of the app's page in the product, e.g. `/jira/admin`. */
  readonly base: string;
  /** Where the app's files are, one folder for each resource, e.g. `http://127.0.0.1:4174`. */
  readonly assets: string;
  readonly resource: string;
  /** Module key to the address of its page. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** Where the config is in the page. */
export const shellConfigId = 'shell-config';
