export { readLiveConfig } from './config';
export type { LiveConfig } from './config';
export { ConfigurationError } from './configuration-error';
export { createLiveSite } from './live-site';
