import type { DataSource } from "typeorm";
import { readConfig } from "../../src/config.js";
import { connect } from "../../src/database/data-source.js";
import { poolOf } from "../../src/database/keep-open.js";
import { openDatabase } from "../../src/database/open-database.js";
import { givenDatabases } from "./given-database.js";
import { connectionCount, openSession, type Session } from "./sessions.js";
import { type SlowDoor, slowDoor } from "./slow-door.js";
import { until } from "./until.js";

const PARTS = { entities: [], migrations: [] };
const givenDatabase = givenDatabases();
const opened: DataSource[] = [];
let url: string;
let session: Session;
let door: SlowDoor;

beforeAll(async () => {
  url = await givenDatabase("empty");
  session = await openSession(url);
});

beforeEach(async () => {
  door = await slowDoor(url);
});

afterEach(async () => {
  await door.remove(); // first, so that nobody waits for connections that hang
  for (const dataSource of opened.splice(0)) if (dataSource.isInitialized) await dataSource.destroy();
  await until("all are closed", async () => (await connectionCount(session)) === 0);
});

afterAll(() => session.close());

test.each([
  [{}, { open: 5, most: 20, statement_timeout: "30s" }],
  [{ DATABASE_POOL_MIN: "0" }, { open: 1, most: 20, statement_timeout: "30s" }],
  [
    { DATABASE_POOL_MIN: "7", DATABASE_POOL_MAX: "8" },
    { open: 7, most: 8, statement_timeout: "30s" },
  ],
  [{ DATABASE_POOL_MIN: "30" }, { open: 30, most: 30, statement_timeout: "30s" }],
  [{ DATABASE_STATEMENT_TIMEOUT_MS: "1500" }, { open: 5, most: 20, statement_timeout: "1500ms" }],
])("%j makes a pool of %j", async (settings, { open, most, statement_timeout }) => {
  const dataSource = await connectBy(settings);
  expect(await connectionCount(session)).toBe(open);
  expect(await dataSource.query("SHOW statement_timeout")).toEqual([{ statement_timeout }]);
  await Promise.all(Array.from({ length: 40 }, () => dataSource.query("SELECT pg_sleep(0.05)")));
  expect(await connectionCount(session)).toBe(most);
});

test("after a rush the pool shrinks to its least number and no further", async () => {
  const dataSource = await connectBy({});
  const { options } = poolOf(dataSource)!;
  expect(options.idleTimeoutMillis).toBe(30_000);
  options.idleTimeoutMillis = 100;
  await Promise.all(Array.from({ length: 12 }, () => dataSource.query("SELECT pg_sleep(0.1)")));
  expect(await connectionCount(session)).toBe(12);
  await until("seven are closed", async () => (await connectionCount(session)) === 5);
  await dataSource.query("SELECT pg_sleep(0.3)");
  expect(await connectionCount(session)).toBe(5);
});

test("idle connections that die are replaced, and told of once each", async () => {
  const lost: string[] = [];
  await connectBy({}, (error) => lost.push(error.message));
  const before = await pids();
  await endConnections();
  await until("five others are open", async () => {
    const now = await pids();
    return now.length === 5 && now.every((pid) => !before.includes(pid));
  });
  expect(lost).toEqual(Array(5).fill("terminating connection due to administrator command"));
});

test("while new connections hang, those that are open go on answering", async () => {
  const dataSource = await connectBy({ DATABASE_URL: door.url });
  door.shut();
  const [first, second] = await pids();
  await session.rows("SELECT pg_terminate_backend($1), pg_terminate_backend($2)", [first, second]);
  await until("two more knock", () => door.knocks() === 2);
  const began = performance.now();
  for (let n = 0; n < 20; n++) await dataSource.query("SELECT 1");
  expect(performance.now() - began).toBeLessThan(1000);
});

test("connections that fail while requests ask for them are made up for without another request", async () => {
  const dataSource = await connectBy({ DATABASE_URL: door.url, DATABASE_CONNECT_TIMEOUT_MS: "300" });
  door.shut();
  await endConnections();
  const inVain = await Promise.allSettled(Array.from({ length: 10 }, () => dataSource.query("SELECT 1")));
  expect(new Set(inVain.map(({ status }) => status))).toEqual(new Set(["rejected"]));
  door.open();
  await until("five are open", async () => (await connectionCount(session)) === 5);
});

test("a request that gets no connection in time is told so", async () => {
  const dataSource = await connectBy({
    DATABASE_POOL_MIN: "0",
    DATABASE_POOL_MAX: "1",
    DATABASE_CONNECT_TIMEOUT_MS: "200",
  });
  const long = dataSource.query("SELECT pg_sleep(0.6)");
  await expect(dataSource.query("SELECT 1")).rejects.toThrow("timeout exceeded when trying to connect");
  await long;
});

test("a database with room for fewer than the least number is refused, and lets go of those it got", async () => {
  const room = await openSession(url);
  const [{ name }] = (await room.rows("SELECT current_database() AS name")) as [{ name: string }];
  await room.rows(`ALTER DATABASE ${name} CONNECTION LIMIT 4`);
  await room.rows(`CREATE ROLE few LOGIN PASSWORD 'few'`);
  const few = new URL(url);
  [few.username, few.password] = ["few", "few"];
  await expect(connectBy({ DATABASE_URL: few.href })).rejects.toThrow(/as few: too many connections/);
  await until("all are closed", async () => (await connectionCount(session)) === 0);
  await room.rows("DROP ROLE few");
  await room.rows(`ALTER DATABASE ${name} CONNECTION LIMIT -1`);
  await room.close();
});

test("closing does not wait for connections that hang", async () => {
  const { database } = readConfig({ DATABASE_URL: door.url });
  const open = await openDatabase({ database, dataFolder: "unused" }, PARTS, { log: () => {} });
  door.shut();
  await endConnections();
  await until("five more knock", () => door.knocks() === 5);
  const began = performance.now();
  await open.close();
  expect(performance.now() - began).toBeLessThan(2000);
});

test("a closed pool opens nothing any more", async () => {
  const dataSource = await connectBy({});
  await dataSource.destroy();
  await until("all are closed", async () => (await connectionCount(session)) === 0);
  await session.rows("SELECT pg_sleep(1.2)"); // the pool is looked at every second
  expect(await connectionCount(session)).toBe(0);
});

async function connectBy(
  settings: Record<string, string>,
  onLostConnection: (error: Error) => void = () => {},
): Promise<DataSource> {
  const { database } = readConfig({ DATABASE_URL: url, ...settings });
  const dataSource = await connect({ ...database, url: database.url! }, { ...PARTS, onLostConnection });
  opened.push(dataSource);
  return dataSource;
}

async function pids(): Promise<number[]> {
  const rows = await session.rows(
    "SELECT pid FROM pg_stat_activity WHERE application_name = 'bellwether' AND datname = current_database()",
  );
  return rows.map((row) => row.pid as number);
}

async function endConnections(): Promise<void> {
  for (const pid of await pids()) await session.rows("SELECT pg_terminate_backend($1)", [pid]);
}
