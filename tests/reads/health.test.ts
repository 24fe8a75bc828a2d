import pg from "pg";
import { startTestService, type TestService } from "../support/service.js";

let service: TestService;
let admin: pg.Client;
let database: string;

beforeAll(async () => {
  service = await startTestService();
  admin = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL });
  await admin.connect();
  database = (await service.dataSource.query("SELECT current_database() AS name"))[0].name;
});

afterAll(async () => {
  await admin.end();
  await service.stop();
});

const get = async (path: string) => {
  const response = await fetch(`${service.url}${path}`);
  return { status: response.status, body: await response.json() };
};

async function allowConnections(allowed: boolean): Promise<void> {
  await admin.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS ${allowed}`);
  if (!allowed)
    await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [
      database,
    ]);
}

test("with its database the service is ready", async () => {
  expect(await get("/health/ready")).toEqual({
    status: 200,
    body: { status: "ready", timeZoneData: process.versions.tz },
  });
  expect(await get("/health/live")).toEqual({ status: 200, body: { status: "ok" } });
});

test("without its database the service lives, is not ready, and is ready again as soon as it is back", async () => {
  await allowConnections(false);
  for (const _ of [1, 2])
    expect(await get("/health/ready")).toMatchObject({ status: 503, body: { status: "not ready" } });
  expect((await get("/health/live")).status).toBe(200);
  const { errors } = await service.ask("{ schools { totalCount } }");
  expect(errors).toHaveLength(1);
  expect(["SERVICE_UNAVAILABLE", "INTERNAL_SERVER_ERROR"]).toContain(errors![0]!.extensions.code);
  expect(JSON.stringify(errors)).not.toContain(database);
  await allowConnections(true);
  expect((await get("/health/ready")).status).toBe(200);
  expect(await service.data("{ schools { totalCount } }")).toEqual({ schools: { totalCount: 0 } });
});

test("readiness is never kept by a cache", async () => {
  const response = await fetch(`${service.url}/health/ready`);
  expect(response.headers.get("cache-control")).toBe("no-store");
});
