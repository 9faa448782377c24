import { config } from 'zod';

// Zod compiles schemas with `new Function` where it may. Forge's content-security policy forbids it and reports each
// try, so this is imported before any schema.
config({ jitless: true });
