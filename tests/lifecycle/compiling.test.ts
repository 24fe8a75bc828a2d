import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolders } from "../embedded/temporary-folder.js";
import { programs } from "./program.js";
import { copyProject } from "./project-copy.js";
import { until } from "./until.js";

const temporaryFolder = temporaryFolders();
const { bellwether } = programs();
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  await copyProject(folder, "checkout");
});

test("a start whose compiler was killed is made good by the next one", async () => {
  const killed = bellwether(["--help"], {}, { folder });
  await until("it compiles", async () => (await compiled()).includes(".compiling"));
  killed.interrupt("SIGKILL");
  await killed.ended;
  expect(await compiled()).toContain(".compiling");
  expect(await help()).toBe(0);
  expect(await compiled()).not.toContain(".compiling");
});

test("a claim that was never written in full holds nobody for long", async () => {
  await writeFile(path.join(folder, "dist", ".compiling"), "");
  expect(await help()).toBe(0);
  expect(await compiled()).not.toContain(".compiling");
});

test("two starts at once after a change compile once, and both run", async () => {
  await appendFile(path.join(folder, "src", "main.ts"), "\n");
  expect(await Promise.all([help(), help()])).toEqual([0, 0]);
  expect(await compiled()).not.toContain(".compiling");
});

test("code that does not compile never runs, not at the second try either", async () => {
  const main = path.join(folder, "src", "main.ts");
  const text = await readFile(main, "utf8");
  await writeFile(main, `${text}const late: number = "bell";\nconsole.log(late);\n`);
  for (const _time of [1, 2]) {
    const broken = bellwether(["--help"], {}, { folder });
    expect((await broken.ended).code).not.toBe(0);
    expect(broken.err()).toContain("Type 'string' is not assignable to type 'number'");
    expect(broken.out()).toBe("");
  }
  await writeFile(main, text);
  expect(await help()).toBe(0);
});

async function help(): Promise<number | null> {
  return (await bellwether(["--help"], {}, { folder }).ended).code;
}

async function compiled(): Promise<string[]> {
  return readdir(path.join(folder, "dist")).catch(() => []);
}
