import { untilGone } from "../embedded/processes.js";
import { temporaryFolders } from "../embedded/temporary-folder.js";
import { createSchool, DONE_OR_UNAVAILABLE, readiness, schoolCodes } from "./asking.js";
import { expectStopped, processesOn } from "./data-folders.js";
import { type ServiceProcess, serviceProcesses } from "./service-process.js";
import { embeddedUrl, holdSchools, openSession, untilHeld } from "./sessions.js";
import { until } from "./until.js";

const temporaryFolder = temporaryFolders();
const { start } = serviceProcesses();

test("a kill -9 in the middle of writes loses none that was acknowledged, round after round", async () => {
  const folder = await temporaryFolder();
  const acknowledged: string[] = [];
  for (const round of [1, 2, 3]) {
    const service = await start({ BELLWETHER_DATA: folder });
    expect(await schoolCodes(service.url)).toEqual(expect.arrayContaining(acknowledged));
    const writers = [1, 2, 3].map((writer) => write(service, `round-${round}-${writer}`, acknowledged));
    await until("a few were acknowledged", () => acknowledged.length >= round * 10);
    service.process.kill("SIGKILL");
    await Promise.all(writers);
    await service.ended;
  }
  const service = await start({ BELLWETHER_DATA: folder });
  expect(await schoolCodes(service.url)).toEqual(expect.arrayContaining(acknowledged));
  const processes = await processesOn(folder);
  expect(await service.stop()).toBe(0);
  await expectStopped(folder, processes);
});

test("when its embedded PostgreSQL is killed the service answers that, ends, and the next start recovers", async () => {
  const folder = await temporaryFolder();
  const first = await start({ BELLWETHER_DATA: folder });
  await createSchool(first.url, "kept");
  const url = await embeddedUrl(folder);
  const { letGo } = await holdSchools(url);
  const inFlight = createSchool(first.url, "unknown");
  await untilHeld(url);
  const processes = await processesOn(folder);
  process.kill(processes[0]!, "SIGKILL");
  const { codes } = await inFlight;
  expect(DONE_OR_UNAVAILABLE).toContainEqual(codes);
  expect(await first.ended).toEqual({ code: 1, signal: null });
  expect(first.err()).toContain(
    "bellwether: the embedded PostgreSQL stopped by itself; the next start recovers its data\n",
  );
  await letGo();
  await untilGone(...processes);

  const second = await start({ BELLWETHER_DATA: folder });
  const kept = codes.length === 0 ? ["kept", "unknown"] : ["kept"];
  expect(await schoolCodes(second.url)).toEqual(expect.arrayContaining(kept));
  expect(await second.stop()).toBe(0);
});

test("a session of PostgreSQL that is killed takes the others along, and the service comes back by itself", async () => {
  const folder = await temporaryFolder();
  const service = await start({ BELLWETHER_DATA: folder });
  await createSchool(service.url, "kept");
  const session = await openSession(await embeddedUrl(folder));
  const [one] = await session.rows(
    "SELECT pid FROM pg_stat_activity WHERE application_name = 'bellwether' LIMIT 1",
  );
  process.kill(one!.pid as number, "SIGKILL");
  // The server ends all others first, which may take a moment: until then the service may seem to be ready.
  await until(
    "all five are lost",
    () => service.err().split("a connection to the database is lost").length > 5,
  );
  await until("it is ready again", async () => (await readiness(service.url)) === 200);
  expect(await schoolCodes(service.url)).toEqual(["kept"]);
  expect(await service.stop()).toBe(0);
});

/** Writes one school after another until the service is gone. */
async function write(service: ServiceProcess, prefix: string, acknowledged: string[]): Promise<void> {
  for (let n = 0; n < 20; n++) {
    const code = `${prefix}-${n}`;
    const told = await createSchool(service.url, code).catch(() => null);
    if (!told) return;
    if (told.data) acknowledged.push(code);
  }
}
