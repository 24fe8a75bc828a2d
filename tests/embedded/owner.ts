import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

export interface Owner {
  process: ChildProcess;
  url: string;
  /** Kills it as the kernel would when memory runs out: it can't clean up. */
  killHard(): Promise<void>;
  stop(): Promise<void>;
}

const projectFolder = path.resolve(import.meta.dirname, "../..");

/** Another node process that owns an embedded server, from compiled code: `npm run build` comes first. */
export async function startOwner(dataFolder: string, project: string = projectFolder): Promise<Owner> {
  const owner = spawn(process.execPath, ["--input-type=module", "-e", program, dataFolder], {
    cwd: project,
    // A group of its own, as a shell gives to a command in the foreground.
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [answer] = (await once(owner, "message")) as [{ url?: string; error?: string }];
  if (!answer.url) {
    await once(owner, "exit");
    throw new Error(answer.error);
  }
  const end = async (act: () => void) => {
    if (owner.exitCode !== null || owner.signalCode !== null) return;
    const exit = once(owner, "exit");
    act();
    await exit;
  };
  return {
    process: owner,
    url: answer.url,
    killHard: () => end(() => owner.kill("SIGKILL")),
    stop: () => end(() => owner.send("stop")),
  };
}

const program = `
import { pathToFileURL } from "node:url";
const compiled = pathToFileURL(process.cwd() + "/dist/src/database/embedded/embedded-postgres.js");
const { startEmbeddedPostgres } = await import(compiled.href);
// As the service does: an interrupt begins a drain, it does not end the process.
process.on("SIGINT", () => process.send({ interrupted: true }));
try {
  const postgres = await startEmbeddedPostgres({ dataFolder: process.argv[1] });
  process.on("message", () => postgres.stop().then(() => process.exit()));
  process.send({ url: postgres.url });
} catch (error) {
  process.send({ error: error.message }, () => process.exit(1));
}
`;
