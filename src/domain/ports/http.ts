/**
 * A request path as a template: literal parts and the values between them. Values are escaped by the platform's
 * `route`, never concatenated. Written with {@link apiPath}.
 */
export interface ApiPath {
  readonly strings: TemplateStringsArray;
  readonly values: readonly (string | number | URLSearchParams)[];
}

/** Tag for an {@link ApiPath}: ``apiPath`/rest/api/3/project/${key}` ``. */
export function apiPath(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | URLSearchParams)[]
): ApiPath {
  return { strings, values };
}

/** The path without its values and query, as in `/rest/api/3/project/{}/role/{}`: for logs and reasons, where ids of people must not appear. */
export function operationText({ strings }: ApiPath): string {
  return strings.join('{}').replace(/\?.*$/, '');
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: ApiPath;
  /** JSON body. */
  readonly body?: unknown;
  /** The media types that are wanted, as the header `Accept` writes them. Default: JSON. */
  readonly accept?: string;
  /** Says that the caller knows the operation to be experimental, where the product answers nobody else. */
  readonly experimental?: boolean;
}

export interface ApiResponse {
  readonly status: number;
  /** A response header by its lower-case name. */
  header(name: string): string | undefined;
  /** The body as text. @throws when the connection breaks while reading */
  text(): Promise<string>;
}

/**
 * Sends one request to a product and returns whatever it answers, errors included.
 * @throws when nothing was answered: connection refused or reset, name not found
 */
export type ApiTransport = (request: ApiRequest) => Promise<ApiResponse>;

/** An address outside the product APIs of the installation, and the credential that is sent there. */
export interface Origin {
  /** Without a slash at the end: `https://api.bitbucket.org/2.0`. */
  readonly baseUrl: string;
  /** The `authorization` header. Absent: the request is made by nobody. */
  readonly authorization?: string;
}
