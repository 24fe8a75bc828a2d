import { setTimeout as pause } from "node:timers/promises";

/** What other processes do can't be awaited: it is looked for. */
export async function until<T>(what: string, look: () => Promise<T | false> | T | false): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await look();
    if (found !== false) return found;
    if (Date.now() > deadline) throw new Error(`never happened: ${what}`);
    await pause(20);
  }
}
