export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.spec.js'],
  transform: {},
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'json', 'node'],
  maxWorkers: 2,
  testTimeout: 20_000,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  workerIdleMemoryLimit: '1GB',
};
