export * from './evaluate';
export * from './evaluation';
export * from './reconcile';
export * from './reconciliation';
export * from './score';
