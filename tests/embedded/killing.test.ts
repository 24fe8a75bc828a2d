import { once } from "node:events";
import path from "node:path";
import { startEmbeddedPostgres } from "../../src/database/embedded/embedded-postgres.js";
import { ask } from "./ask.js";
import { type Owner, startOwner } from "./owner.js";
import { serverPid, untilGone, watchdogsOf } from "./processes.js";
import { temporaryFolders } from "./temporary-folder.js";

const temporaryFolder = temporaryFolders();
let dataFolder: string;
const owners: Owner[] = [];

beforeEach(async () => {
  dataFolder = path.join(await temporaryFolder(), "postgres");
});

afterEach(async () => {
  await Promise.all(owners.splice(0).map((owner) => owner.killHard()));
  await untilGone(...watchdogsOf(dataFolder));
});

test("a kill -9 of the owner stops the server and loses no acknowledged write", async () => {
  const owner = await own(dataFolder);
  await ask(owner.url, "CREATE TABLE bell AS SELECT 'Period 1' AS label");
  const server = await serverPid(dataFolder);
  await owner.killHard();
  await untilGone(server);
  expect(await labelAfterRestart()).toBe("Period 1");
});

test("a start at once after a kill -9 of the owner takes over", async () => {
  const owner = await own(dataFolder);
  await ask(owner.url, "CREATE TABLE bell AS SELECT 'Period 2' AS label");
  await owner.killHard();
  expect(await labelAfterRestart()).toBe("Period 2");
});

test("a server whose owner and watchdog were both killed is stopped by the next start", async () => {
  const owner = await own(dataFolder);
  await ask(owner.url, "CREATE TABLE bell AS SELECT 'Period 3' AS label");
  const server = await serverPid(dataFolder);
  for (const watchdog of watchdogsOf(dataFolder)) process.kill(watchdog, "SIGKILL");
  await owner.killHard();
  const said: string[] = [];
  expect(await labelAfterRestart((line) => said.push(line))).toBe("Period 3");
  expect(said).toContain(`stopping the PostgreSQL server that an earlier run left behind (pid ${server})`);
  await untilGone(server);
});

test("a kill -9 of the server itself loses no acknowledged write", async () => {
  const said: string[] = [];
  const postgres = await startEmbeddedPostgres({ dataFolder, log: (line) => said.push(line) });
  await ask(postgres.url, "CREATE TABLE bell AS SELECT 'Period 4' AS label");
  const server = await serverPid(dataFolder);
  process.kill(server, "SIGKILL");
  await untilGone(server, ...watchdogsOf(dataFolder));
  expect(said.at(-1)).toBe(`PostgreSQL stopped by itself, see ${dataFolder}.log`);
  await postgres.stop();
  expect(await labelAfterRestart()).toBe("Period 4");
});

test("Ctrl-C in the terminal leaves the server to an owner that drains", async () => {
  const owner = await own(dataFolder);
  const interrupted = once(owner.process, "message");
  process.kill(-owner.process.pid!, "SIGINT");
  expect(await interrupted).toEqual([{ interrupted: true }, undefined]);
  expect(await ask(owner.url, "SELECT 'still here'")).toBe("still here");
  const server = await serverPid(dataFolder);
  await owner.stop();
  await untilGone(server);
});

test("of two processes that start at once one gets the folder", async () => {
  const starts = await Promise.allSettled([own(dataFolder), own(dataFolder)]);
  expect(starts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const [winner] = owners;
  const refused = starts.find((result) => result.status === "rejected");
  expect(String(refused?.reason)).toContain(`running on this data folder (pid ${winner!.process.pid})`);
  expect(await ask(winner!.url, "SELECT 1")).toBe(1);
  await winner!.stop();
});

async function own(folder: string): Promise<Owner> {
  const owner = await startOwner(folder);
  owners.push(owner);
  return owner;
}

async function labelAfterRestart(log: (line: string) => void = () => {}): Promise<unknown> {
  const postgres = await startEmbeddedPostgres({ dataFolder, log });
  try {
    return await ask(postgres.url, "SELECT label FROM bell");
  } finally {
    await postgres.stop();
  }
}
