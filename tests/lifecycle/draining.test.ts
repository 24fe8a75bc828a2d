import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { temporaryFolders } from "../embedded/temporary-folder.js";
import { createSchool, schoolCodes, type Told } from "./asking.js";
import { expectStopped, processesOn } from "./data-folders.js";
import { PROJECT } from "./program.js";
import { type ServiceProcess, serviceProcesses } from "./service-process.js";
import { embeddedUrl, holdSchools, untilHeld } from "./sessions.js";
import { until } from "./until.js";

const temporaryFolder = temporaryFolders();
const { start, bellwether } = serviceProcesses();
let folder: string;
let codes = 0;

beforeAll(async () => {
  folder = await temporaryFolder();
});

const NPM = { command: "npm", folder: PROJECT };
const NODE = {};

const kill = (signal: NodeJS.Signals) => (service: ServiceProcess) => void service.process.kill(signal);
const ctrlC = (service: ServiceProcess) => service.interrupt("SIGINT");

test.each([
  ["SIGTERM", NODE, kill("SIGTERM")],
  ["Ctrl-C in its terminal", NODE, ctrlC],
  ["SIGINT twice in a row", NODE, pressTwice],
  ["Ctrl-C on npm start, which passes it on besides,", NPM, ctrlC],
  ["SIGTERM to npm start, which kills its shell,", NPM, kill("SIGTERM")],
] as const)(
  "%s has the request in flight answered before the database stops",
  async (_words, how, signal) => {
    // Longer than the test may take: were anything waited for but the request, it would fail.
    const service = await start({ BELLWETHER_DATA: folder, DRAIN_TIMEOUT_MS: "60000" }, how);
    const processes = await processesOn(folder);
    const code = `drained-${codes++}`;
    const held = await hold(service, code);
    const begun = await beginRequest(service);

    signal(service);
    await service.said("finishing the requests in flight");
    await untilRefused(service);
    expect(await finishRequest(begun)).toMatch(/^HTTP\/1.1 503 /);
    await held.letGo();

    expect((await held.answer).data).toMatchObject({ createSchool: { school: { code } } });
    const ended = await service.ended;
    // npm ends as its shell does, which dies of the signal even when the service ended well.
    if (how === NODE) expect(ended).toEqual({ code: 0, signal: null });
    expect(service.err()).toContain('"msg":"stopped"');
    await expectStopped(folder, processes);
    expect(service.err()).not.toContain('"level":50');
  },
);

test("a second Ctrl-C stops at once, and the request in flight hears that it is not known what became of it", async () => {
  const service = await start({ BELLWETHER_DATA: folder, DRAIN_TIMEOUT_MS: "60000" });
  const processes = await processesOn(folder);
  const { answer } = await hold(service, "cut-short");
  service.interrupt("SIGINT");
  await service.said("finishing the requests in flight");
  await pause(1100); // what comes sooner is the same Ctrl-C
  service.interrupt("SIGINT");
  expect((await answer).codes).toEqual(["SERVICE_UNAVAILABLE"]);
  expect(await service.ended).toEqual({ code: 130, signal: null });
  await expectStopped(folder, processes);
});

test("a request that outlasts DRAIN_TIMEOUT_MS is not waited for", async () => {
  const service = await start({ BELLWETHER_DATA: folder, DRAIN_TIMEOUT_MS: "300" });
  const processes = await processesOn(folder);
  const { answer } = await hold(service, "too-slow");
  const began = performance.now();
  service.process.kill("SIGTERM");
  expect((await answer).codes).toEqual(["SERVICE_UNAVAILABLE"]);
  expect(performance.now() - began).toBeGreaterThan(290);
  expect(await service.ended).toEqual({ code: 0, signal: null });
  await expectStopped(folder, processes);
});

test("a caller who never finishes a request doesn't hold the stop beyond DRAIN_TIMEOUT_MS", async () => {
  const service = await start({ BELLWETHER_DATA: folder, DRAIN_TIMEOUT_MS: "300" });
  const begun = await beginRequest(service);
  service.process.kill("SIGTERM");
  expect(await service.ended).toEqual({ code: 0, signal: null });
  begun.destroy();
});

test("a SIGTERM in the middle of a start has it stopped in order", async () => {
  const fresh = await temporaryFolder();
  const starting = bellwether(["start"], { BELLWETHER_DATA: fresh, PORT: "0" });
  await starting.said("creating a PostgreSQL cluster");
  starting.process.kill("SIGTERM");
  expect(await starting.ended).toEqual({ code: 0, signal: null });
  expect(starting.out()).toBe("");
  await expectStopped(fresh, []);
});

test("what was drained is kept, and what was cut short is not", async () => {
  const service = await start({ BELLWETHER_DATA: folder });
  expect((await schoolCodes(service.url)).sort()).toEqual(
    Array.from({ length: codes }, (_, n) => `drained-${n}`),
  );
});

/** Has a mutation wait for a lock. */
async function hold(
  service: ServiceProcess,
  code: string,
): Promise<{ answer: Promise<Told>; letGo(): Promise<void> }> {
  const url = await embeddedUrl(folder);
  const { letGo } = await holdSchools(url);
  const answer = createSchool(service.url, code);
  await untilHeld(url);
  return { answer, letGo };
}

function pressTwice(service: ServiceProcess): void {
  service.process.kill("SIGINT");
  void service.said("finishing the requests in flight").then(() => service.process.kill("SIGINT"));
}

/** Half of a request on a connection that the service has accepted. */
async function beginRequest(service: ServiceProcess): Promise<Socket> {
  const { hostname, port } = new URL(service.url);
  const socket = createConnection(Number(port), hostname);
  socket.on("error", () => {});
  // A whole one first: once it is answered, the connection is surely the service's.
  socket.write("GET /health/live HTTP/1.1\r\nHost: bells.test\r\n\r\n");
  await once(socket, "data");
  socket.write("GET /health/ready HTTP/1.1\r\nHost: bells.test\r\n");
  // Both go over one loopback; this one is there before what comes after it.
  await fetch(`${service.url}/health/live`);
  return socket;
}

async function finishRequest(socket: Socket): Promise<string> {
  socket.write("\r\n");
  return String((await once(socket, "data"))[0]);
}

async function untilRefused(service: ServiceProcess): Promise<void> {
  const { hostname, port } = new URL(service.url);
  await until("new connections are refused", async () => {
    const socket = createConnection(Number(port), hostname);
    const [event] = await Promise.race([
      once(socket, "connect").then(() => ["connect"]),
      once(socket, "error").then(() => ["error"]),
    ]).catch(() => ["error"]);
    socket.destroy();
    return event === "error";
  });
}
