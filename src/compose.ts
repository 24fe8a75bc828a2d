import type { FastifyInstance } from "fastify";
import { MIGRATIONS } from "../migrations/index.js";
import type { Config } from "./config.js";
import type { DatabaseParts } from "./database/data-source.js";
import { migrate } from "./database/migrate.js";
import { type OpenDatabase, openDatabase } from "./database/open-database.js";
import { ENTITIES } from "./entities.js";
import { seedIfEmpty } from "./files/seed.js";
import { createApolloServer } from "./graphql/apollo-server.js";
import { createSchema } from "./graphql/schema.js";
import { registerGraphql } from "./http/graphql-route.js";
import { registerHealth } from "./http/health-routes.js";
import { createHttpServer } from "./http/http-server.js";
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
  /** Answers the requests in flight, then stops the database. */
  stop(): Promise<void>;
}

/** The parts of the database that every command needs. */
export function databaseParts(
  onDefect: (error: unknown) => void,
  onStatement?: (sql: string) => void,
): DatabaseParts {
  return {
    entities: ENTITIES,
    migrations: MIGRATIONS,
    onPoolError: onDefect,
    ...(onStatement ? { onStatement } : {}),
  };
}

/** Wires all parts together and listens: the one place that knows them all. */
export async function startBellwether(config: Config, surroundings: Surroundings): Promise<Bellwether> {
  const { log, onDefect, clock = Date.now } = surroundings;
  const database = await openDatabase(config, databaseParts(onDefect, surroundings.onStatement), { log });
  const app = createHttpServer(onDefect);
  try {
    const migrated = await migrate(database.dataSource);
    if (migrated.length > 0) log(`migrated: ${migrated.length} steps`);
    if (config.seeds ?? database.isEmbedded) await seedIfEmpty(database.dataSource);
    const apollo = createApolloServer(createSchema(), onDefect);
    await apollo.start();
    let stopping = false;
    registerHealth(app, async () => !stopping && (await answers(database)));
    registerGraphql(app, apollo, { dataSource: database.dataSource, effects: dayEffects, clock });
    const url = await app.listen({ host: config.host, port: config.port });
    return {
      url,
      app,
      database,
      async stop() {
        stopping = true;
        await inTime(app.close(), config.drainMs);
        await apollo.stop();
        await database.close();
      },
    };
  } catch (error) {
    await app.close();
    await database.close();
    throw error;
  }
}

async function answers({ dataSource }: OpenDatabase): Promise<boolean> {
  return dataSource.query("SELECT 1").then(
    () => true,
    () => false,
  );
}

/** Waits for work to end, but no longer than a limit in milliseconds. */
async function inTime(work: Promise<unknown>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
