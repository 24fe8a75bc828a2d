/** Everything that can be set from outside. This file is the only reader of the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly database: DatabaseConfig;
  /** Whether an empty database gets the sample schools; null leaves it to the database: an embedded one does. */
  readonly seeds: boolean | null;
  /** How long requests in flight may take to finish when the service stops, in milliseconds. */
  readonly drainMs: number;
  readonly logLevel: string;
  /** Whether npm started this process, in a shell of its own. */
  readonly isRunByNpm: boolean;
}

export interface DatabaseConfig {
  /** null: the embedded PostgreSQL under `dataFolder`. */
  readonly url: string | null;
  readonly poolMin: number;
  readonly poolMax: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
}

export class ConfigError extends Error {}

export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const whole = (name: string, fallback: number, least: number, most: number) =>
    wholeNumber(environment, name, fallback, least, most);
  const poolMin = whole("DATABASE_POOL_MIN", 5, 0, 1000);
  return {
    host: environment.HOST || "127.0.0.1",
    port: whole("PORT", 4000, 0, 65_535),
    dataFolder: environment.BELLWETHER_DATA || ".data",
    database: {
      url: databaseUrl(environment.DATABASE_URL),
      poolMin,
      poolMax: whole("DATABASE_POOL_MAX", Math.max(20, poolMin), Math.max(1, poolMin), 1000),
      connectTimeoutMs: whole("DATABASE_CONNECT_TIMEOUT_MS", 10_000, 1, 600_000),
      statementTimeoutMs: whole("DATABASE_STATEMENT_TIMEOUT_MS", 30_000, 1, 3_600_000),
    },
    seeds: yesOrNo(environment, "BELLWETHER_SEED"),
    drainMs: whole("DRAIN_TIMEOUT_MS", 10_000, 0, 600_000),
    logLevel: logLevel(environment.LOG_LEVEL),
    isRunByNpm: environment.npm_lifecycle_event !== undefined,
  };
}

function wholeNumber(
  environment: NodeJS.ProcessEnv,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = environment[name];
  if (text === undefined || text === "") return fallback;
  const number = Number(text);
  if (!/^\d{1,10}$/.test(text) || number < least || number > most) {
    throw new ConfigError(`${name} is "${text}"; it must be a whole number from ${least} to ${most}.`);
  }
  return number;
}

/** Only its form: it holds a password, so that nothing of it may be said. */
function databaseUrl(text: string | undefined): string | null {
  if (!text) return null;
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError("DATABASE_URL must look like postgres://user:password@host:5432/database.");
  }
  return text;
}

function yesOrNo(environment: NodeJS.ProcessEnv, name: string): boolean | null {
  const text = environment[name];
  if (text === undefined || text === "") return null;
  if (text !== "true" && text !== "false")
    throw new ConfigError(`${name} is "${text}"; it must be true or false.`);
  return text === "true";
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

function logLevel(text: string | undefined): string {
  if (!text) return "info";
  if (!LOG_LEVELS.includes(text)) {
    throw new ConfigError(`LOG_LEVEL is "${text}"; it must be one of ${LOG_LEVELS.join(", ")}.`);
  }
  return text;
}
