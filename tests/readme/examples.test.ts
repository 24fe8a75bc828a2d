import { execFile } from "node:child_process";
import { chmod, cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { seed } from "../../src/files/seed.js";
import { startTestService, type TestService } from "../support/service.js";

const run = promisify(execFile);

let service: TestService;
let folder: string;

beforeAll(async () => {
  service = await startTestService();
  await seed(service.dataSource);
  folder = await mkdtemp(path.join(tmpdir(), "bellwether-readme-"));
  await cp("tests/readme/curl.mjs", path.join(folder, "curl"));
  await chmod(path.join(folder, "curl"), 0o755);
});

afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The README's examples: a title in bold, and what to paste. */
async function examples(): Promise<{ title: string; script: string }[]> {
  const readme = await readFile("README.md", "utf8");
  return [...readme.matchAll(/\*\*([^*]+)\*\*\n\n```sh\n(curl[^`]+|id=[^`]+)```/g)].map((found) => ({
    title: found[1]!,
    script: found[2]!,
  }));
}

/** Pastes a script into a shell, with this service in place of the README's address. */
async function paste(script: string): Promise<string> {
  const { stdout } = await run("sh", ["-e", "-c", script.replaceAll("http://127.0.0.1:4000", service.url)], {
    env: { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` },
  });
  return stdout;
}

test("the README has five examples", async () => {
  expect(await examples()).toHaveLength(5);
});

test("every example of the README answers without errors when pasted, a second time too", async () => {
  for (const { title, script } of [...(await examples()), ...(await examples())]) {
    const answer = await paste(script);
    expect({ title, answer }).toEqual({ title, answer: expect.stringContaining('"data":{') });
    expect(answer).not.toContain('"errors":[{');
  }
});

test("the README's change is seen by the query after it", async () => {
  const change = (await examples()).at(-1)!;
  const answer = await paste(change.script);
  expect(answer).toContain("The school is closed on 2030-01-15: Storm");
  expect(answer).toContain('"createdBy":"Office"');
});
