interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

/** Asks the local Forge for one page of the app. @throws with what the app is to see */
export function asker(moduleKey: string) {
  return async (command: string, payload: unknown): Promise<unknown> => {
    const response = await fetch('/_bridge', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ moduleKey, command, payload }),
    });
    const reply = (await response.json()) as Reply;
    if (reply.ok) return reply.value;
    throw new Error(reply.error ?? `The local Forge answered ${response.status}.`);
  };
}
