import { z } from 'zod';

/** Paths and queries of webhook addresses often hold a secret, so only where it leads is kept. */
export const addressSchema = z.string().transform((text, context) => {
  try {
    const { protocol, host } = new URL(text);
    return { scheme: protocol.replace(':', ''), host };
  } catch {
    context.addIssue({ code: 'custom', message: 'not an address' });
    return z.NEVER;
  }
});
