import { createSchool, DONE_OR_UNAVAILABLE, readiness, schoolCodes, tell } from "./asking.js";
import { type OrdinaryServer, ordinaryServer } from "./ordinary-server.js";
import { type ServiceProcess, serviceProcesses } from "./service-process.js";
import { connectionCount, holdSchools, openSession, untilHeld } from "./sessions.js";
import { until } from "./until.js";

const { start } = serviceProcesses();
let server: OrdinaryServer;
let service: ServiceProcess;

beforeAll(async () => {
  server = await ordinaryServer();
});

afterAll(async () => {
  await server.remove();
});

beforeEach(async () => {
  service = await start({ DATABASE_URL: server.url });
});

test.each(["kill", "stop"] as const)(
  "after a %s of its PostgreSQL the service says that it is unavailable, and recovers with it",
  async (way) => {
    const code = `before-${way}`;
    await createSchool(service.url, code);
    const { letGo } = await holdSchools(server.url);
    const inFlight = [
      createSchool(service.url, `during-${way}`),
      tell(service.url, "{ schools { totalCount } }"),
    ];
    await untilHeld(server.url, 2);
    await server[way]();
    await letGo();
    for (const told of await Promise.all(inFlight)) expect(DONE_OR_UNAVAILABLE).toContainEqual(told.codes);
    expect(await readiness(service.url)).toBe(503);
    const told = await Promise.all(Array.from({ length: 30 }, () => createSchool(service.url, "in-vain")));
    expect(new Set(told.flatMap(({ codes }) => codes))).toEqual(new Set(["SERVICE_UNAVAILABLE"]));

    await server.start();
    await untilFilled();
    expect(await readiness(service.url)).toBe(200);
    expect(await schoolCodes(service.url)).toContain(code);
    expect(await schoolCodes(service.url)).not.toContain("in-vain");
    // No fault of ours, and nothing of the connections' insides in the log.
    expect(service.err()).not.toMatch(/"level":50|secretKey|connectionParameters/);
    expect(await service.stop()).toBe(0);
  },
);

test("connections that an operator ends are replaced without a request, those in use too", async () => {
  const { letGo } = await holdSchools(server.url);
  const inFlight = createSchool(service.url, "ended");
  await untilHeld(server.url);
  await endConnections();
  expect((await inFlight).codes).toEqual(["SERVICE_UNAVAILABLE"]);
  await letGo();
  await untilFilled();
  expect((await createSchool(service.url, "after")).codes).toEqual([]);
  expect(await service.stop()).toBe(0);
});

test("a stop while PostgreSQL is away ends in time", async () => {
  await server.stop();
  expect(await service.stop()).toBe(0);
  await server.start();
});

async function endConnections(): Promise<void> {
  const session = await openSession(server.url);
  await session.rows(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bellwether'",
  );
  await session.close();
}

async function untilFilled(): Promise<void> {
  const session = await openSession(server.url);
  await until("five connections are open", async () => (await connectionCount(session)) >= 5);
  await session.close();
}
