/**
 * Stands in for @atlaskit/feature-gate-js-client: Atlaskit asks Atlassian's feature-gate service which experiments are
 * on, the page may not reach that service, and leaves its client out. Every gate is off, every experiment on default.
 */
const featureGates = {
  checkGate: (): boolean => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, fallback: T): T => fallback,
  initializeCalled: (): boolean => false,
  initializeCompleted: (): boolean => false,
};

export { featureGates as default };
