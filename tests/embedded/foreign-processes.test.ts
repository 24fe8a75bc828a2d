import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { usableBinaries } from "../../src/database/embedded/binaries.js";
import { startEmbeddedPostgres } from "../../src/database/embedded/embedded-postgres.js";
import { freePort } from "../../src/database/embedded/free-port.js";
import { fromPs, runningProcess } from "../../src/database/embedded/running-process.js";
import { ask } from "./ask.js";
import { isRunning, untilGone, watchdogsOf } from "./processes.js";
import { temporaryFolders } from "./temporary-folder.js";

const temporaryFolder = temporaryFolders();
const settings = { fsync: "off" };
const foreign: ChildProcess[] = [];
let dataFolder: string;

beforeAll(async () => {
  dataFolder = path.join(await temporaryFolder(), "postgres");
  await (await startEmbeddedPostgres({ dataFolder, settings })).stop();
});

afterEach(() => {
  for (const process of foreign.splice(0)) process.kill("SIGKILL");
});

test("a recorded pid that has gone to a foreign process is never signalled", async () => {
  // Of the server's own user: the one case in which PostgreSQL alone refuses to start.
  const stranger = await startForeign(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await writeFile(
    path.join(dataFolder, "postmaster.pid"),
    `${stranger}\n${dataFolder}\n1\n1\n\n\n\nready   \n`,
  );
  await writeFile(`${dataFolder}.lock`, JSON.stringify({ pid: stranger, startedAt: "long ago" }));
  const postgres = await startEmbeddedPostgres({ dataFolder, settings });
  expect(await ask(postgres.url, "SELECT 1")).toBe(1);
  await postgres.stop();
  expect(isRunning(stranger)).toBe(true);
});

test("the watchdog never signals a pid that has gone to a foreign process", async () => {
  const stranger = await startForeign(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const watchdogModule = path.resolve(import.meta.dirname, "../../dist/src/database/embedded/watchdog.js");
  const owner = spawn(process.execPath, [
    "--input-type=module",
    "-e",
    `import { watchServer } from ${JSON.stringify(watchdogModule)};
     watchServer(${stranger}, ${JSON.stringify(dataFolder)}, { pgCtl: "" });
     console.log("watching");
     setInterval(() => {}, 1000);`,
  ]);
  await once(owner.stdout, "data");
  const watchdogs = watchdogsOf(dataFolder).filter((pid) => pid !== owner.pid);
  expect(watchdogs).toHaveLength(1);
  owner.kill("SIGKILL");
  await untilGone(...watchdogs);
  expect(isRunning(stranger)).toBe(true);
});

test("a server that someone started by hand on the folder is named, not stopped", async () => {
  const { postgres } = await usableBinaries(dataFolder, undefined, () => {});
  const parameters = ["-D", dataFolder, "-k", "", "-h", "127.0.0.1", "-p", String(await freePort())];
  const byHand = await startForeign(postgres, parameters);
  await untilReady();
  await expect(startEmbeddedPostgres({ dataFolder, settings })).rejects.toThrow(
    `a PostgreSQL server that Bellwether did not start runs on ${dataFolder} (pid ${byHand})`,
  );
  const [server] = foreign;
  const exit = once(server!, "exit");
  server!.kill("SIGINT");
  await exit;
});

test("ps tells the same about a process as /proc, where there is both", async () => {
  const seen = await fromPs(process.pid);
  expect(seen?.arguments.join(" ")).toContain("jest");
  expect(seen?.startedAt).toMatch(/^\w{3} \w{3} [ \d]\d [\d:]{8} \d{4}$/);
  expect((await runningProcess(process.pid))?.startedAt).toBeTruthy();
  expect(await fromPs(2 ** 30)).toBeUndefined();
  expect(await runningProcess(2 ** 30)).toBeUndefined();
});

/** As the owner of the data, as the server is. */
async function startForeign(program: string, parameters: string[]): Promise<number> {
  const { uid, gid } = await stat(dataFolder);
  const child = spawn(program, parameters, { uid, gid, cwd: "/", stdio: "ignore" });
  foreign.push(child);
  await once(child, "spawn");
  return child.pid!;
}

async function untilReady(): Promise<void> {
  const file = path.join(dataFolder, "postmaster.pid");
  while (!(await readFile(file, "utf8").catch(() => "")).includes("ready")) {
    if (foreign[0]?.exitCode !== null) throw new Error("the server by hand did not start");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
