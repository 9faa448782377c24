export { readLiveConfig } from './config';
export { ConfigurationError } from './configuration-error';
export { createLiveSite } from './live-site';
