import type { ApiRequest, ApiResponse, ApiTransport } from '../http';

/** What a scripted product answers: a status with a JSON body, text as it is, or no answer at all. */
export type ScriptedAnswer =
  { readonly status: number; readonly json?: unknown; readonly text?: string } | 'no answer';

/** A request as a transport saw it, with its path as text. */
export interface SeenRequest {
  readonly method: ApiRequest['method'];
  readonly path: string;
  readonly body?: unknown;
}

export interface ScriptedTransport extends ApiTransport {
  readonly requests: readonly SeenRequest[];
}

/** An {@link ApiTransport} that answers by a function of the request. */
export function scriptedTransport(
  answer: (request: SeenRequest) => ScriptedAnswer,
): ScriptedTransport {
  const requests: SeenRequest[] = [];
  const send = async ({ method, path, body }: ApiRequest): Promise<ApiResponse> => {
    await Promise.resolve();
    const text = String.raw({ raw: path.strings }, ...path.values.map(String));
    const seen: SeenRequest = { method, path: text, ...(body === undefined ? {} : { body }) };
    requests.push(seen);
    const given = answer(seen);
    if (given === 'no answer') throw new TypeError('fetch failed');
    const content = given.text ?? (given.json === undefined ? '' : JSON.stringify(given.json));
    return {
      status: given.status,
      header: () => undefined,
      text: () => Promise.resolve(content),
    };
  };
  return Object.assign(send, { requests });
}
