export * from './errors';
export * from './fingerprint';
export * from './gap';
export * from './outcome';
export * from './ports';
export * from './rule';
export * from './slices';
export * from './snapshot';
