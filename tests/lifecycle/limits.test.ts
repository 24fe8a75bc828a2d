import { type Bellwether, startBellwether } from "../../src/compose.js";
import { readConfig } from "../../src/config.js";
import { createSchool, readiness, schoolCodes, tell } from "./asking.js";
import { givenDatabases } from "./given-database.js";
import { holdSchools, untilHeld } from "./sessions.js";

const givenDatabase = givenDatabases();
const defects: unknown[] = [];
let url: string;
let service: Bellwether;

beforeAll(async () => {
  url = await givenDatabase("migrated");
  const config = readConfig({
    DATABASE_URL: url,
    PORT: "0",
    DATABASE_STATEMENT_TIMEOUT_MS: "400",
    DATABASE_CONNECT_TIMEOUT_MS: "150",
    DATABASE_POOL_MIN: "1",
    DATABASE_POOL_MAX: "2",
  });
  service = await startBellwether(config, { log: () => {}, onDefect: (error) => defects.push(error) });
});

afterAll(() => service.stop());

test("a statement that takes longer than its limit is stopped, told as TIMEOUT, and leaves nothing", async () => {
  const { letGo } = await holdSchools(url);
  const [read, write] = await Promise.all([
    tell(service.url, "{ schools { totalCount } }"),
    createSchool(service.url, "too-slow"),
  ]);
  await letGo();
  expect([read.codes, write.codes]).toEqual([["TIMEOUT"], ["TIMEOUT"]]);
  expect(defects.map(String).join()).toContain("canceling statement due to statement timeout");
  expect(await schoolCodes(service.url)).toEqual([]);
});

test("requests that find no free connection in time hear SERVICE_UNAVAILABLE, and so does the probe", async () => {
  const { letGo } = await holdSchools(url);
  const holding = [createSchool(service.url, "first"), createSchool(service.url, "second")];
  await untilHeld(url, 2);
  const [{ codes }, probe] = await Promise.all([
    tell(service.url, "{ schools { totalCount } }"),
    readiness(service.url),
  ]);
  await letGo();
  expect([codes, probe]).toEqual([["SERVICE_UNAVAILABLE"], 503]);
  for (const told of await Promise.all(holding)) expect(told.codes).toEqual([]);
  expect(await readiness(service.url)).toBe(200);
});
