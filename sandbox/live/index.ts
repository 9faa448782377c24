export { readLiveConfig } from './config';
export { ConfigurationError } from './configuration-error';
export { liveCredentials } from './credentials';
export { createLiveSite } from './live-site';
