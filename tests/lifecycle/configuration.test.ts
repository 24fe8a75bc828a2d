import { readConfig } from "../../src/config.js";

test("what is not set has its default", () => {
  expect(readConfig({ PORT: "", DATABASE_URL: "" })).toEqual({
    host: "127.0.0.1",
    port: 4000,
    dataFolder: ".data",
    database: { url: null, poolMin: 5, poolMax: 20, connectTimeoutMs: 10_000, statementTimeoutMs: 30_000 },
    seeds: null,
    drainMs: 10_000,
    logLevel: "info",
    isRunByNpm: false,
  });
});

test("every setting has its variable", () => {
  const url = "postgresql://me:p%zz@[::1]:6543/school?sslmode=disable";
  const settings = {
    HOST: "0.0.0.0",
    PORT: "0",
    BELLWETHER_DATA: "/data",
    DATABASE_URL: url,
    DATABASE_POOL_MIN: "30",
    DATABASE_CONNECT_TIMEOUT_MS: "1",
    DATABASE_STATEMENT_TIMEOUT_MS: "2",
    BELLWETHER_SEED: "false",
    DRAIN_TIMEOUT_MS: "3",
    LOG_LEVEL: "silent",
    npm_lifecycle_event: "start",
  };
  expect(readConfig(settings)).toEqual({
    host: "0.0.0.0",
    port: 0,
    dataFolder: "/data",
    database: { url, poolMin: 30, poolMax: 30, connectTimeoutMs: 1, statementTimeoutMs: 2 },
    seeds: false,
    drainMs: 3,
    logLevel: "silent",
    isRunByNpm: true,
  });
});

const NO_URL = "DATABASE_URL must look like postgres://user:password@host:5432/database.";

test.each([
  [{ PORT: "abc" }, 'PORT is "abc"; it must be a whole number from 0 to 65535.'],
  [{ PORT: "0x10" }, 'PORT is "0x10"; it must be a whole number from 0 to 65535.'],
  [{ PORT: "1e3" }, 'PORT is "1e3"; it must be a whole number from 0 to 65535.'],
  [{ PORT: "65536" }, 'PORT is "65536"; it must be a whole number from 0 to 65535.'],
  [{ DATABASE_POOL_MAX: "4" }, 'DATABASE_POOL_MAX is "4"; it must be a whole number from 5 to 1000.'],
  [
    { DATABASE_STATEMENT_TIMEOUT_MS: "0" },
    'DATABASE_STATEMENT_TIMEOUT_MS is "0"; it must be a whole number from 1 to 3600000.',
  ],
  [{ DRAIN_TIMEOUT_MS: "-1" }, 'DRAIN_TIMEOUT_MS is "-1"; it must be a whole number from 0 to 600000.'],
  [{ BELLWETHER_SEED: "yes" }, 'BELLWETHER_SEED is "yes"; it must be true or false.'],
  [
    { LOG_LEVEL: "loud" },
    'LOG_LEVEL is "loud"; it must be one of fatal, error, warn, info, debug, trace, silent.',
  ],
  [{ DATABASE_URL: "mysql://me:s3cret@db/school" }, NO_URL],
  [{ DATABASE_URL: "postgres://me:s3/cret@db:1/school" }, NO_URL],
])("%j is refused in one sentence that tells no password", (settings, sentence) => {
  expect(() => readConfig(settings)).toThrow(new Error(sentence));
});
