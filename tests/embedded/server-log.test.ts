import { writeSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { cutWhenTooLong, openServerLog } from "../../src/database/embedded/server-log.js";
import { temporaryFolders } from "./temporary-folder.js";

const temporaryFolder = temporaryFolders();
const tooMuch = "x".repeat(6_000_000);

test("a log that grew too long is cut under a server that goes on writing", async () => {
  const log = await openServerLog(path.join(await temporaryFolder(), "postgres"), undefined);
  writeSync(log.descriptor, tooMuch);
  await cutWhenTooLong(log.file);
  writeSync(log.descriptor, "after the cut");
  await log.closeDescriptor();
  expect(await readFile(log.file, "utf8")).toBe("after the cut");
  expect((await stat(`${log.file}.1`)).size).toBe(tooMuch.length);
});

test("a start shows only what was logged since", async () => {
  const dataFolder = path.join(await temporaryFolder(), "postgres");
  await writeFile(`${dataFolder}.log`, "an error of yesterday\n");
  const log = await openServerLog(dataFolder, undefined);
  writeSync(log.descriptor, "an error of today\n");
  await log.closeDescriptor();
  expect(await log.tail()).toBe("an error of today");
});
