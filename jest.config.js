const { findBrowser } = require('./.ci/find-browser.cjs');

/** Types are checked by `tsc`; here TypeScript is only stripped. */
const transform = {
  '^.+\\.[cm]?tsx?$': [
    'ts-jest',
    {
      tsconfig: {
        target: 'ES2022',
        module: 'CommonJS',
        moduleResolution: 'Node10',
        jsx: 'react-jsx',
        esModuleInterop: true,
        resolveJsonModule: true,
        isolatedModules: true,
        inlineSourceMap: true,
      },
    },
  ],
};

const shared = {
  testEnvironment: 'node',
  transform,
  restoreMocks: true,
  errorOnDeprecated: true,
  globalSetup: '<rootDir>/sandbox/build/jest-global-setup.ts',
  setupFiles: ['<rootDir>/.ci/loopback-only.cjs'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/static/admin/dist/'],
};

const unit = {
  ...shared,
  displayName: 'unit',
  testMatch: ['<rootDir>/{src,sandbox,static,bench}/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.browser\\.test\\.ts$'],
};

const browser = {
  ...shared,
  displayName: 'browser',
  globalSetup: '<rootDir>/sandbox/build/jest-browser-setup.ts',
  testMatch: ['<rootDir>/{sandbox,static}/**/*.browser.test.ts'],
};

/** On CI the browser tests always run, and fail where no browser is. */
const projects = [unit];
if (findBrowser() !== undefined || process.env.CI === 'true') projects.push(browser);
else
  process.stderr.write(
    'Skipped the browser tests: no Chromium at CHROMIUM_PATH or /usr/bin/chromium.\n',
  );

module.exports = {
  projects,
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/.ci/tally-reporter.cjs'],
};
