import { readdir } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { freePort } from "../../src/database/embedded/free-port.js";
import { temporaryFolders } from "../embedded/temporary-folder.js";
import { adminUrl } from "./given-database.js";
import { programs, type Settings } from "./program.js";

const temporaryFolder = temporaryFolders();
const { bellwether } = programs();

test("a setting that makes no sense is told in one sentence, before anything is made", async () => {
  const folder = path.join(await temporaryFolder(), "data");
  const { code, err } = await refused({ BELLWETHER_DATA: folder, PORT: "abc" });
  expect([code, err]).toEqual([1, 'PORT is "abc"; it must be a whole number from 0 to 65535.\n']);
  await expect(readdir(folder)).rejects.toThrow("ENOENT");
});

test("a database where nothing listens is named, at once", async () => {
  const port = await freePort();
  const { code, err } = await refused({ DATABASE_URL: `postgresql://me:s3cret@localhost:${port}/school` });
  expect(code).toBe(1);
  expect(err).toBe(
    `bellwether: can't connect to database "school" on localhost:${port} as me: nothing listens there\n`,
  );
});

test("a wrong password is told without telling it", async () => {
  const url = adminUrl();
  url.password = "s3cret%zz";
  const { code, err } = await refused({ DATABASE_URL: url.href });
  expect(code).toBe(1);
  expect(err).toBe(
    `bellwether: can't connect to database "postgres" on ${url.host} as ${url.username}: ` +
      `password authentication failed for user "${url.username}"\n`,
  );
});

test("a database that is not there is told", async () => {
  const url = adminUrl();
  url.pathname = "/no_such_school";
  const { code, err } = await refused({ DATABASE_URL: url.href });
  expect(code).toBe(1);
  expect(err).toContain(`can't connect to database "no_such_school" on ${url.host}`);
  expect(err).toContain('database "no_such_school" does not exist');
  expect(err).not.toContain(url.password);
});

test("a database that never answers is given up after the connect timeout", async () => {
  const mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const { port } = mute.address() as { port: number };
  const { code, err } = await refused({
    DATABASE_URL: `postgres://me:s3cret@127.0.0.1:${port}/school`,
    DATABASE_CONNECT_TIMEOUT_MS: "300",
  });
  mute.close();
  expect(code).toBe(1);
  expect(err).toContain("no answer within 300 ms (DATABASE_CONNECT_TIMEOUT_MS)");
});

test.each([
  [[], "Usage: bellwether"],
  [["ring"], "error: unknown command 'ring'"],
  [["start", "--loud"], "error: unknown option '--loud'"],
  [["migrate", "--check", "--revert"], "cannot be used with option '--revert'"],
])("the words %j are refused", async (words, said) => {
  const program = bellwether(words);
  expect((await program.ended).code).toBe(1);
  expect(program.err()).toContain(said);
  expect(program.out()).toBe("");
});

test("--help names the commands", async () => {
  const program = bellwether(["--help"]);
  expect((await program.ended).code).toBe(0);
  for (const word of ["start", "migrate"]) expect(program.out()).toContain(`\n  ${word} `);
});

async function refused(settings: Settings): Promise<{ code: number | null; err: string }> {
  const program = bellwether(["start"], { PORT: "0", ...settings });
  return { code: (await program.ended).code, err: program.err() };
}
