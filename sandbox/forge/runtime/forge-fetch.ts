/** What a Forge package says about a call it makes: whose it is, and to what. */
export interface FetchMeta {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
  readonly contextAri?: string;
}

/** The one door out of the runtime: `globalThis.__forge_fetch__`. `target` is a path, or an address for egress. */
export type ForgeFetch = (meta: FetchMeta, target: string, init?: RequestInit) => Promise<Response>;
