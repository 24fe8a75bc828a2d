import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Command } from "commander";
import type { CommandTools } from "../../src/cli/command-tools.js";
import { exportCommand } from "../../src/cli/export-command.js";
import { importCommand } from "../../src/cli/import-command.js";
import { seedCommand } from "../../src/cli/seed-command.js";
import { PACKAGE_ROOT } from "../../src/package-root.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { schoolFile } from "./school-files.js";

let db: TestDatabase;
let folder: string;
beforeEach(async () => {
  db = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "bellwether-files-"));
});
afterEach(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const lines: string[] = [];
const progress: string[] = [];
const tools: CommandTools = {
  withDatabase: (work) => work(db.dataSource),
  write: (line) => lines.push(line),
  progress: (line) => progress.push(line),
};

async function run(command: Command, ...args: string[]): Promise<{ code: number; text: string }> {
  lines.length = 0;
  progress.length = 0;
  process.exitCode = 0;
  await command.exitOverride().parseAsync(args, { from: "user" });
  const code = Number(process.exitCode);
  process.exitCode = 0;
  return { code, text: lines.join("\n") };
}

async function file(name: string, content: unknown): Promise<string> {
  const at = path.join(folder, name);
  await writeFile(at, typeof content === "string" ? content : JSON.stringify(content));
  return at;
}

test("import reports each file, shows its progress and succeeds when nothing is refused", async () => {
  const { code, text } = await run(importCommand(tools), await file("north.json", schoolFile()));
  expect(code).toBe(0);
  expect(text).toContain("north.json: North High School (north-high): imported");
  expect(progress[0]).toBe("1/1 north.json");
});

test("import fails when something was refused, and a file that can't be read does not stop the others", async () => {
  const bad = await file("bad.json", "{");
  const latin = await file("latin.json", "");
  await writeFile(latin, Buffer.from([0x7b, 0xe9, 0x7d]));
  const good = await file("north.json", schoolFile());
  const { code, text } = await run(
    importCommand(tools),
    bad,
    path.join(folder, "none.json"),
    folder,
    latin,
    good,
  );
  expect(code).toBe(1);
  expect(text).toContain("none.json /: There is no such file");
  expect(text).toContain("/: It is a folder, not a file");
  expect(text).toContain("latin.json /: The file is not text in UTF-8");
  expect(text).toContain("North High School (north-high): imported");
});

test("--verbose tells what became of every row, --json gives the report to a program", async () => {
  const north = await file("north.json", schoolFile());
  const verbose = await run(importCommand(tools), north, "--dry-run", "--verbose");
  expect(verbose.text).toContain(
    "08:30-09:20 Period 1: period (has number 1 and lasts 50 minutes, so it is a period",
  );
  const json = await run(importCommand(tools), north, "--json");
  expect(JSON.parse(json.text)).toMatchObject({
    dryRun: false,
    schools: [{ code: "north-high", outcome: "IMPORTED", templates: [{ loaded: "WHOLE" }] }],
  });
});

test("export writes what import reads, to the terminal or to a file", async () => {
  await run(importCommand(tools), await file("north.json", schoolFile()));
  const { text } = await run(exportCommand(tools), "north-high");
  const output = path.join(folder, "out.json");
  await run(exportCommand(tools), "north-high", "--output", output);
  expect(await readFile(output, "utf8")).toBe(`${text}\n`);
  expect((await run(importCommand(tools), output)).text).toContain("nothing to write");
  await expect(run(exportCommand(tools), "south-high")).rejects.toThrow(
    'there is no school with the code "south-high"',
  );
});

test("seed imports the samples and succeeds, although two of their templates are known to be broken", async () => {
  const { code, text } = await run(seedCommand(tools));
  expect(code).toBe(0);
  expect(text).toContain("36 of 38 templates are whole");
});

test("the example of docs/school-file.md is imported as it stands", async () => {
  const page = await readFile(path.join(PACKAGE_ROOT, "docs", "school-file.md"), "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(page)![1]!;
  const { code, text } = await run(importCommand(tools), await file("example.json", example));
  expect([code, text]).toEqual([0, expect.stringContaining("2 of 2 templates are whole")]);
});
