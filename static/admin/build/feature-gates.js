/**
 * Stands in for @atlaskit/feature-gate-js-client: Atlaskit asks Atlassian's feature-gate service which experiments are
 * on, the page may not reach that service, and leaves its client out. Every gate is off, every experiment on default.
 */
const featureGates = {
    checkGate: () => false,
    getExperimentValue: (_experiment, _parameter, fallback) => fallback,
    initializeCalled: () => false,
    initializeCompleted: () => false,
};
export { featureGates as default };
