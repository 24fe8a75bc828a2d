import { createServer, type Server } from "node:net";
import { temporaryFolders } from "../embedded/temporary-folder.js";
import { createSchool, readiness, schoolCodes, tell } from "./asking.js";
import { expectStopped, processesOn } from "./data-folders.js";
import { givenDatabases } from "./given-database.js";
import { serviceProcesses } from "./service-process.js";

const temporaryFolder = temporaryFolders();
const givenDatabase = givenDatabases();
const { start, bellwether } = serviceProcesses();

test("a first start says where the API and the playground are, and a second one keeps the data", async () => {
  const folder = await temporaryFolder();
  const first = await start({ BELLWETHER_DATA: folder });
  expect(first.out()).toContain(`API         ${first.url}/graphql`);
  expect(first.out()).toContain(`Playground  ${first.url}/graphql`);
  expect(await readiness(first.url)).toBe(200);
  expect(await (await fetch(`${first.url}/graphql`, { headers: { accept: "text/html" } })).text()).toContain(
    "<html",
  );
  expect((await createSchool(first.url, "kept")).codes).toEqual([]);
  const processes = await processesOn(folder);
  expect(await first.stop()).toBe(0);
  await expectStopped(folder, processes);

  const second = await start({ BELLWETHER_DATA: folder });
  expect(await schoolCodes(second.url)).toEqual(["kept"]);
  expect(await second.stop()).toBe(0);
  expect(second.err()).not.toContain('"level":50');
});

test("a taken port is told in words and nothing is left behind", async () => {
  const folder = await temporaryFolder();
  const other = await occupy();
  const program = bellwether(["start"], { BELLWETHER_DATA: folder, PORT: String(other.port) });
  expect((await program.ended).code).toBe(1);
  expect(program.err()).toContain(
    `bellwether: port ${other.port} of 127.0.0.1 is taken by another program; set PORT to a free one\n`,
  );
  await expectStopped(folder, []);
  other.server.close();
});

test("a second service on a data folder names the first and leaves it alone", async () => {
  const folder = await temporaryFolder();
  const first = await start({ BELLWETHER_DATA: folder });
  const second = bellwether(["start"], { BELLWETHER_DATA: folder, PORT: "0" });
  expect((await second.ended).code).toBe(1);
  expect(second.err()).toContain(
    `another Bellwether is running on this data folder (pid ${first.process.pid})`,
  );
  expect(await readiness(first.url)).toBe(200);
  expect(await first.stop()).toBe(0);
});

test("two services that start at once on one empty database migrate it once, and both are ready", async () => {
  const settings = { DATABASE_URL: await givenDatabase("empty") };
  const services = await Promise.all([start(settings), start(settings)]);
  expect(await Promise.all(services.map(({ url }) => readiness(url)))).toEqual([200, 200]);
  expect(services.filter((service) => service.err().includes("migrated:"))).toHaveLength(1);
  await createSchool(services[0]!.url, "shared");
  expect(await schoolCodes(services[1]!.url)).toEqual(["shared"]);
  expect(await Promise.all(services.map((service) => service.stop()))).toEqual([0, 0]);
});

test("the server's own zone changes no answer", async () => {
  const DATABASE_URL = await givenDatabase("migrated");
  const zones = ["Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"];
  const services = await Promise.all(zones.map((TZ) => start({ DATABASE_URL, TZ })));
  const { data } = await createSchool(services[0]!.url, "east-and-west");
  const created = await tell(services[2]!.url, GENERATE, { schoolId: data.createSchool.school.id });
  expect(created.codes).toEqual([]);
  const [west, utc, east] = await Promise.all(services.map(({ url }) => tell(url, EVERY_KIND_OF_TIME)));
  expect(utc!.codes).toEqual([]);
  expect(utc!.data.school.day.bells[0]).toMatchObject({ start: "08:00", startsAt: "2027-03-15T08:00:00Z" });
  expect(west).toEqual(utc);
  expect(east).toEqual(utc);
});

const GENERATE = `mutation ($schoolId: ID!) {
  generatePeriodTemplate(input: { schoolId: $schoolId, name: "Regular", effectiveFrom: "2027-01-01", isDefault: true,
    firstBell: "08:00", periods: 2, length: 50, passing: 5, publish: true }) { periodTemplate { id } }
}`;

const EVERY_KIND_OF_TIME = `{
  school(by: { code: "east-and-west" }) {
    today createdAt updatedAt
    day(on: "2027-03-15") { date bells { start end startsAt endsAt date } }
    periodTemplates { nodes { effectiveFrom createdAt } }
  }
}`;

async function occupy(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as { port: number }).port };
}
