/** Tests, and what only tests import. */
const test = '([.]test[.]tsx?|/rules/rule-tester[.]ts|/(rules|access/map)/testing/[^/]+[.]ts)$';

/** A folder of src and what it may stand on, besides itself. The design's direction of imports. */
const standsOn = {
  contract: [],
  domain: ['contract'],
  access: ['contract', 'domain'],
  rules: ['contract', 'domain', 'access'],
  engine: ['contract', 'domain', 'rules'],
  products: ['contract', 'domain'],
  storage: ['contract', 'domain'],
  platform: ['contract', 'domain'],
};

const direction = Object.entries(standsOn).map(([folder, allowed]) => ({
  name: `${folder}-stands-on-${allowed.join('-and-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: test },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...direction,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      // The bundler lays the loader and the wrapper side by side under these names.
      to: { couldNotResolve: true, pathNot: '__forge_wrapper__' },
    },
    {
      name: 'products-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/products/([^/]+)/' },
      to: { path: '^src/products/[^/]+/', pathNot: '^src/products/$1/' },
    },
    {
      name: 'handlers-are-on-top',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/handlers/', '^src/index[.]ts$', test] },
      to: { path: '^src/handlers/' },
    },
    {
      name: 'only-the-switchboard-knows-the-platform',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', '^src/index[.]ts$', test] },
      to: { path: '^src/platform/' },
    },
    {
      name: 'only-the-platform-knows-forge',
      severity: 'error',
      from: { path: '^(src|static)/', pathNot: ['^src/platform/', '^static/admin/src/bridge/'] },
      to: { path: 'node_modules/@forge/' },
    },
    {
      name: 'what-ships-does-not-know-the-sandbox',
      severity: 'error',
      from: { path: '^(src|static)/', pathNot: test },
      to: { path: '^sandbox/' },
    },
    {
      name: 'nothing-knows-the-benchmarks',
      severity: 'error',
      from: { path: '^(src|static|sandbox)/' },
      to: { path: '^bench/' },
    },
    {
      name: 'the-page-knows-the-contract-only',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^src/', pathNot: '^src/contract/' },
    },
    {
      name: 'what-ships-needs-no-development-package',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require'] },
  },
};
