// One configuration for every kind of test. Tests are ES modules: swc strips the types, Node runs the rest.

/** The paths that a run is limited to: the coverage floors are for the whole suite. */
const paths = process.argv.slice(2).filter(word => !word.startsWith('-') && !word.endsWith('jest.config.js'));

export default {
  rootDir: '..',
  testEnvironment: 'node',
  // ES modules of a test file are not freed when it ends: two processes, each replaced when it has grown.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1200MB',
  // Lends one Neo4j to the files that ask for it; starts none where nobody asks.
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Names what was skipped and how to get it; in CI a skip fails the run.
  reporters: ['default', '<rootDir>/test/support/skip-reporter.js'],
  collectCoverage: paths.length === 0,
  coverageProvider: 'v8',
  coverageReporters: ['text-summary'],
  // The command line is tested as a process of its own, where coverage does not reach.
  collectCoverageFrom: [
    'src/**/*.ts',
    'viewer/state/**/*.ts',
    'viewer/layout/**/*.ts',
    'viewer/export/**/*.ts',
    '!src/cli/**',
    '!src/training/**',
    '!src/**/*.d.ts',
  ],
  coverageThreshold: {
    global: { statements: 85, branches: 82, functions: 80, lines: 85 },
    './src/model/': { statements: 95, branches: 95, functions: 95, lines: 95 },
    './src/graph/': { statements: 95, branches: 90, functions: 95, lines: 95 },
    './src/resolve/': { statements: 95, branches: 85, functions: 95, lines: 95 },
  },
};
