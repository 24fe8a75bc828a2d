import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { createConnection, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import path from "node:path";
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "../../src/database/embedded/embedded-postgres.js";
import { ask } from "./ask.js";
import { isRunning, serverPid, untilGone, userIdOf, watchdogsOf } from "./processes.js";
import { temporaryFolders } from "./temporary-folder.js";

const temporaryFolder = temporaryFolders();
const running: EmbeddedPostgres[] = [];
let shared: EmbeddedPostgres;

beforeAll(async () => {
  shared = await start(path.join(await temporaryFolder(), "postgres"));
});

afterAll(async () => {
  await Promise.all(running.map((postgres) => postgres.stop()));
});

test("starts, answers a query and keeps its data over a second start", async () => {
  const dataFolder = path.join(await temporaryFolder(), "made", "on", "the", "way");
  const first = await start(dataFolder);
  await ask(first.url, "CREATE TABLE bell (label text)");
  await ask(first.url, "INSERT INTO bell VALUES ('Period 1')");
  await first.stop();

  const second = await start(dataFolder);
  expect(await ask(second.url, "SELECT label FROM bell")).toBe("Period 1");
  expect(second.dataFolder).toBe(dataFolder);
});

test("listens on loopback only", async () => {
  expect(await ask(shared.url, "SHOW listen_addresses")).toBe("127.0.0.1");
  expect(await ask(shared.url, "SHOW unix_socket_directories")).toBe("");
  const others = Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).filter(({ internal, family }) => !internal && family === "IPv4"),
  );
  for (const { address } of others) expect(await connects(address, shared.port)).toBe(false);
});

test("lets nobody in without the password", async () => {
  const url = new URL(shared.url);
  url.password = "guess";
  await expect(ask(url.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
  const { mode } = await stat(path.join(shared.dataFolder, "bellwether.password"));
  expect(mode & 0o777).toBe(0o600);
});

test("sorts by code point and folds case beyond ASCII on every system", async () => {
  expect(await ask(shared.url, "SELECT lower('ÉCOLE') || ('Z' < 'a')::text")).toBe("écoletrue");
  expect(await ask(shared.url, "SHOW server_encoding")).toBe("UTF8");
  expect(await ask(shared.url, "SHOW timezone")).toBe("UTC");
});

test("creates the database that is asked for, whatever its name", async () => {
  const postgres = await start(path.join(await temporaryFolder(), "postgres"), {
    database: 'bells "2026" für Köln',
  });
  expect(await ask(postgres.url, "SELECT current_database()")).toBe('bells "2026" für Köln');
});

test("passes settings on, but keeps those that make it safe", async () => {
  const settings = { work_mem: "7MB", listen_addresses: "*" };
  const postgres = await start(path.join(await temporaryFolder(), "postgres"), { settings });
  expect(await ask(postgres.url, "SHOW work_mem")).toBe("7MB");
  expect(await ask(postgres.url, "SHOW listen_addresses")).toBe("127.0.0.1");
});

test("keeps every acknowledged write unless told otherwise", async () => {
  const postgres = await startEmbeddedPostgres({
    dataFolder: path.join(await temporaryFolder(), "postgres"),
  });
  running.push(postgres);
  expect(await ask(postgres.url, "SHOW fsync")).toBe("on");
  expect(await ask(postgres.url, "SHOW synchronous_commit")).toBe("on");
  expect(await ask(postgres.url, "SHOW data_checksums")).toBe("on");
});

test("stops once, however often it is asked, and its watchdog goes too", async () => {
  const postgres = await start(path.join(await temporaryFolder(), "postgres"));
  const pids = [await serverPid(postgres.dataFolder), ...watchdogsOf(postgres.dataFolder)];
  expect(pids).toHaveLength(2);
  await Promise.all([postgres.stop(), postgres.stop()]);
  await postgres.stop();
  expect(isRunning(pids[0]!)).toBe(false);
  await untilGone(...pids);
  expect(await readdir(path.dirname(postgres.dataFolder))).toEqual(["postgres", "postgres.log"]);
});

test("of two starts at once one gets the folder, and the other says who has it", async () => {
  const dataFolder = path.join(await temporaryFolder(), "postgres");
  const starts = await Promise.allSettled([start(dataFolder), start(dataFolder)]);
  expect(starts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = starts.find((result) => result.status === "rejected");
  expect(String(refused?.reason)).toContain(
    `another Bellwether is running on this data folder (pid ${process.pid})`,
  );
});

test("begins again after an initdb that was cut short", async () => {
  const folder = await temporaryFolder();
  const unfinished = path.join(folder, "postgres.new-a1b2c3", "cluster");
  await mkdir(unfinished, { recursive: true });
  await writeFile(path.join(unfinished, "PG_VERSION"), "18\n");
  const postgres = await start(path.join(folder, "postgres"));
  expect(await ask(postgres.url, "SELECT 1")).toBe(1);
  expect(await readdir(folder)).not.toContain("postgres.new-a1b2c3");
});

test("uses an empty folder that is already there", async () => {
  const dataFolder = path.join(await temporaryFolder(), "postgres");
  await mkdir(dataFolder);
  expect(await ask((await start(dataFolder)).url, "SELECT 1")).toBe(1);
});

test("leaves a folder alone that holds something else", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "thesis.txt"), "years of work");
  await expect(start(folder)).rejects.toThrow("is not empty and holds no database of Bellwether's");
  expect(await readdir(folder)).toEqual(["thesis.txt"]);
});

test("says what the server said when it can't start", async () => {
  const settings = { shared_buffers: "a lot" };
  const failing = start(path.join(await temporaryFolder(), "postgres"), { settings });
  await expect(failing).rejects.toThrow('invalid value for parameter "shared_buffers": "a lot"');
});

test("says so when the wanted port is taken", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = other.address() as { port: number };
    const failing = start(path.join(await temporaryFolder(), "postgres"), { port });
    await expect(failing).rejects.toThrow("Address already in use");
  } finally {
    other.close();
  }
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;
asRoot("runs as an unprivileged user when started by root", async () => {
  const uid = userIdOf(await serverPid(shared.dataFolder));
  expect(uid).toBeGreaterThan(0);
  expect((await stat(shared.dataFolder)).uid).toBe(uid);
});

async function start(
  dataFolder: string,
  options: Omit<EmbeddedPostgresOptions, "dataFolder"> = {},
): Promise<EmbeddedPostgres> {
  const settings = { fsync: "off", ...options.settings };
  const postgres = await startEmbeddedPostgres({ ...options, dataFolder, settings });
  running.push(postgres);
  return postgres;
}

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
