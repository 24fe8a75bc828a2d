import type { DataSource } from "typeorm";
import { type Bellwether, startBellwether } from "../../src/compose.js";
import { openTestDatabase } from "./database.js";

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
  readonly data: any;
  readonly errors?: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly argument?: readonly (string | number)[] };
}

export interface TestService {
  readonly url: string;
  readonly dataSource: DataSource;
  /** For connections beside the service's own. */
  readonly databaseUrl: string;
  /** Every statement sent since the service started; a test may empty it. */
  readonly statements: string[];
  /** Faults of ours that the service hid from its callers: a test expects none. */
  readonly defects: unknown[];
  /** Sends an operation over HTTP. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Sends an operation that must succeed, and answers its data. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
  data(query: string, variables?: object): Promise<any>;
  /** Sends an operation that must be refused, and answers its errors. */
  errors(query: string, variables?: object): Promise<readonly AnswerError[]>;
  /** Counts the statements of one operation that must succeed. */
  statementsOf(query: string, variables?: object): Promise<string[]>;
  /** Sets the clock, by an ISO instant. */
  setNow(instant: string): void;
  stop(): Promise<void>;
}

/**
 * The whole service on a database of its own, with a clock that the test holds. With `oneAtATime` statements wait
 * for each other, and so are sent in the same order in every run.
 */
export async function startTestService(
  now = "2026-11-21T18:00:00Z",
  { oneAtATime = false }: { readonly oneAtATime?: boolean } = {},
): Promise<TestService> {
  const database = await openTestDatabase();
  let clock = Date.parse(now);
  const statements: string[] = [];
  const defects: unknown[] = [];
  const service: Bellwether = await startBellwether(
    {
      host: "127.0.0.1",
      port: 0,
      dataFolder: "unused",
      database: {
        url: database.url,
        poolMin: 0,
        poolMax: oneAtATime ? 1 : 10,
        connectTimeoutMs: 10_000,
        statementTimeoutMs: 30_000,
      },
      seeds: false,
      drainMs: 5000,
      logLevel: "silent",
    },
    {
      log: () => {},
      onDefect: (error) => defects.push(error),
      clock: () => clock,
      onStatement: (sql) => statements.push(sql),
    },
  );
  const ask = async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "bellwether-actor": "test", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const data = async (query: string, variables?: object) => {
    const answer = await ask(query, variables);
    if (answer.errors) throw new Error(`refused: ${JSON.stringify(answer.errors, null, 1)}`);
    return answer.data;
  };
  return {
    url: service.url,
    dataSource: database.dataSource,
    databaseUrl: database.url,
    statements,
    defects,
    ask,
    data,
    async errors(query, variables) {
      const answer = await ask(query, variables);
      if (!answer.errors) throw new Error(`not refused: ${JSON.stringify(answer.data)}`);
      return answer.errors;
    },
    async statementsOf(query, variables) {
      const before = statements.length;
      await data(query, variables);
      return statements.slice(before);
    },
    setNow(instant) {
      clock = Date.parse(instant);
    },
    async stop() {
      await service.stop();
      await database.close();
    },
  };
}
