import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder for the tests of one file; 0755, unless it is to stand for a private home. */
export function temporaryFolders(): (mode?: number) => Promise<string> {
  const made: string[] = [];
  afterAll(async () => {
    for (const folder of made) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return async (mode = 0o755) => {
    const folder = await mkdtemp(path.join(tmpdir(), "bellwether-embedded-"));
    made.push(folder);
    await chmod(folder, mode);
    return folder;
  };
}
