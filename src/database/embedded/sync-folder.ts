import { open } from "node:fs/promises";

/** A renamed file outlives a power cut only once its folder was written too. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows can't open a folder, and needs no such thing.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
