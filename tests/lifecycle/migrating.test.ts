import { MIGRATIONS } from "../../migrations/index.js";
import { readConfig } from "../../src/config.js";
import { connect } from "../../src/database/data-source.js";
import { revertLatest } from "../../src/database/migrate.js";
import { ENTITIES } from "../../src/entities.js";
import { temporaryFolders } from "../embedded/temporary-folder.js";
import { createSchool, schoolCodes } from "./asking.js";
import { expectStopped } from "./data-folders.js";
import { givenDatabases } from "./given-database.js";
import type { Settings } from "./program.js";
import { serviceProcesses } from "./service-process.js";
import { openSession } from "./sessions.js";
import { until } from "./until.js";

const NAMES = MIGRATIONS.map((migration) => migration.name);
const temporaryFolder = temporaryFolders();
const givenDatabase = givenDatabases();
const { start, bellwether } = serviceProcesses();

test("migrate brings an empty database to the newest version; --check looks and changes nothing", async () => {
  const settings = { DATABASE_URL: await givenDatabase("empty") };
  expect(await migrate(settings, "--check")).toEqual([1, "Migrations are missing."]);
  const session = await openSession(settings.DATABASE_URL);
  expect(await session.rows("SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace")).toEqual([]);
  await session.close();
  expect(await migrate(settings)).toEqual([0, NAMES.join("\n")]);
  expect(await migrate(settings)).toEqual([0, "The database is at the newest version."]);
  expect(await migrate(settings, "--check")).toEqual([0, "The database is at the newest version."]);
});

test("--revert takes one migration back at a time, until there is none", async () => {
  const settings = { DATABASE_URL: await givenDatabase("migrated") };
  const [latest, ...others] = NAMES.toReversed();
  expect(await migrate(settings, "--revert")).toEqual([0, latest]);
  const { database } = readConfig({ ...settings, DATABASE_POOL_MIN: "0" });
  const dataSource = await connect(
    { ...database, url: settings.DATABASE_URL },
    { entities: ENTITIES, migrations: MIGRATIONS },
  );
  for (const name of [...others, null]) expect(await revertLatest(dataSource)).toBe(name);
  await dataSource.destroy();
  expect(await migrate(settings, "--revert")).toEqual([0, "There is no migration to take back."]);
  const never = { DATABASE_URL: await givenDatabase("empty") };
  expect(await migrate(never, "--revert")).toEqual([0, "There is no migration to take back."]);
});

test("several that migrate at once, over one connection each, share the work", async () => {
  const settings = {
    DATABASE_URL: await givenDatabase("empty"),
    DATABASE_POOL_MIN: "0",
    DATABASE_POOL_MAX: "1",
  };
  const all = await Promise.all([migrate(settings), migrate(settings), migrate(settings)]);
  expect(all.map(([code]) => code)).toEqual([0, 0, 0]);
  expect(all.map(([, said]) => said).sort()).toEqual([
    NAMES.join("\n"),
    "The database is at the newest version.",
    "The database is at the newest version.",
  ]);
});

test("waiting for another who migrates is not cut short by the statement timeout, but by a signal", async () => {
  const url = await givenDatabase("empty");
  const session = await openSession(url);
  await session.rows("SELECT pg_advisory_lock(7412806311)");
  const settings = { DATABASE_URL: url, DATABASE_STATEMENT_TIMEOUT_MS: "100", DRAIN_TIMEOUT_MS: "100" };
  const migrating = migrate(settings);
  const starting = bellwether(["start"], { ...settings, PORT: "0" });
  await until("both wait for 300 ms", async () => {
    const waiting = await session.rows(
      `SELECT FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = current_database()
       AND state_change < clock_timestamp() - interval '300 ms'`,
    );
    return waiting.length === 2;
  });
  starting.process.kill("SIGTERM");
  expect(await starting.ended).toEqual({ code: 143, signal: null });
  await session.rows("SELECT pg_advisory_unlock_all()");
  expect(await migrating).toEqual([0, NAMES.join("\n")]);
  await session.close();
});

test("beside a running service migrate joins its embedded database, and without one starts it for itself", async () => {
  const settings = { BELLWETHER_DATA: await temporaryFolder() };
  expect(await migrate(settings, "--check")).toEqual([1, "Migrations are missing."]);
  await expectStopped(settings.BELLWETHER_DATA, []);
  const service = await start(settings);
  await createSchool(service.url, "kept");
  expect(await migrate(settings, "--check")).toEqual([0, "The database is at the newest version."]);
  expect(await migrate(settings, "--revert")).toEqual([0, NAMES.at(-1)]);
  expect(await migrate(settings, "--check")).toEqual([1, "Migrations are missing."]);
  expect(await migrate(settings)).toEqual([0, NAMES.at(-1)]);
  expect(await schoolCodes(service.url)).toEqual(["kept"]);
  expect(await service.stop()).toBe(0);
  expect(await migrate(settings, "--check")).toEqual([0, "The database is at the newest version."]);
  await expectStopped(settings.BELLWETHER_DATA, []);
});

/** Runs `bellwether migrate`; its exit code and what it said. */
async function migrate(settings: Settings, ...options: string[]): Promise<[number | null, string]> {
  const program = bellwether(["migrate", ...options], settings);
  const { code } = await program.ended;
  return [code, program.out().trim()];
}
