import { readdir } from "node:fs/promises";
import path from "node:path";
import { serverPid, untilGone, watchdogsOf } from "../embedded/processes.js";

/** Every process that serves a data folder: PostgreSQL and its watchdog. */
export async function processesOn(folder: string): Promise<number[]> {
  const data = path.join(folder, "postgres");
  return [await serverPid(data), ...watchdogsOf(data)];
}

/** What an orderly stop leaves: data and a log; no process, no lock, no record of a running server. */
export async function expectStopped(folder: string, processes: readonly number[]): Promise<void> {
  await untilGone(...processes);
  const left = (await readdir(folder)).filter((name) => !name.startsWith("bellwether-postgres-"));
  expect(left.sort()).toEqual(["postgres", "postgres.log"]);
  expect(await readdir(path.join(folder, "postgres"))).not.toContain("postmaster.pid");
}
