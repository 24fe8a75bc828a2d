import type { FastifyInstance } from "fastify";
import { MIGRATIONS } from "../migrations/index.js";
import type { Config } from "./config.js";
import type { DatabaseParts } from "./database/data-source.js";
import { inTime } from "./database/in-time.js";
import { migrate } from "./database/migrate.js";
import { type OpenDatabase, openDatabase } from "./database/open-database.js";
import { readiness } from "./database/readiness.js";
import { ENTITIES } from "./entities.js";
import { seedIfEmpty } from "./files/seed.js";
import { createApolloServer } from "./graphql/apollo-server.js";
import { createSchema } from "./graphql/schema.js";
import { registerGraphql } from "./http/graphql-route.js";
import { registerHealth } from "./http/health-routes.js";
import { createHttpServer } from "./http/http-server.js";
import { listen } from "./http/listen.js";
import { dayEffects } from "./schedules/days/day-effects.js";

export interface Surroundings {
  readonly log: (line: string) => void;
  /** Is told of faults of ours that callers only hear of by their code. */
  readonly onDefect: (error: unknown) => void;
  readonly clock?: () => number;
  readonly onStatement?: (sql: string) => void;
}

export interface Bellwether {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly database: OpenDatabase;
  /** Answers null once the embedded server is gone although nobody stopped it: then the service can only end. */
  readonly lost: Promise<null>;
  /** Answers the requests in flight, until the drain's limit or the moment given; then stops the database. */
  stop(atOnce?: Promise<unknown>): Promise<void>;
}

/** The parts of the database that every command needs. */
export function databaseParts(
  log: (line: string) => void,
  onStatement?: (sql: string) => void,
): DatabaseParts {
  return {
    entities: ENTITIES,
    migrations: MIGRATIONS,
    onLostConnection: (error) => log(`a connection to the database is lost: ${error.message}`),
    ...(onStatement ? { onStatement } : {}),
  };
}

/** Wires all parts together and listens: the one place that knows them all. */
export async function startBellwether(
  config: Omit<Config, "isRunByNpm">,
  surroundings: Surroundings,
): Promise<Bellwether> {
  const { log, onDefect, clock = Date.now } = surroundings;
  const database = await openDatabase(config, databaseParts(log, surroundings.onStatement), { log });
  const app = createHttpServer(onDefect);
  try {
    const migrated = await migrate(database.dataSource);
    if (migrated.length > 0) log(`migrated: ${migrated.length} steps`);
    if (config.seeds ?? database.isEmbedded) await seedIfEmpty(database.dataSource);
    const apollo = createApolloServer(createSchema(), onDefect);
    await apollo.start();
    let stopping = false;
    const isReady = readiness(database.dataSource, READINESS_LIMIT_MS);
    registerHealth(app, async () => !stopping && (await isReady()));
    registerGraphql(app, apollo, { dataSource: database.dataSource, effects: dayEffects, clock });
    const url = await listen(app, config.host, config.port);
    return {
      url,
      app,
      database,
      lost: database.lost,
      async stop(atOnce = new Promise(() => {})) {
        stopping = true;
        const drained = app.close().catch(onDefect);
        await inTime(Promise.race([drained, atOnce]), config.drainMs, null);
        await apollo.stop();
        // Whoever still waits for the database hears that it is gone, and has a moment to be told.
        await database.close();
        await inTime(drained, LAST_ANSWERS_MS, null);
        app.server.closeAllConnections();
        await drained;
      },
    };
  } catch (error) {
    await app.close();
    await database.close();
    throw error;
  }
}

/** How long a probe waits for the database. */
const READINESS_LIMIT_MS = 2000;
const LAST_ANSWERS_MS = 200;
