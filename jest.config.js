/** Tests run as ES modules on a real PostgreSQL: one server a run, one database a file (tests/support/). */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: { "^.+\\.ts$": "@swc/jest" },
  globalSetup: "<rootDir>/tests/support/start-postgres.ts",
  globalTeardown: "<rootDir>/tests/support/stop-postgres.ts",
  maxWorkers: "100%",
  testTimeout: 60_000,
};
