import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from "../../src/database/embedded/embedded-postgres.js";
import { freePort } from "../../src/database/embedded/free-port.js";
import { serverPid, untilGone } from "../embedded/processes.js";

/** A PostgreSQL that the service only knows by its address; it can be stopped, killed and started there again. */
export interface OrdinaryServer {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export async function ordinaryServer(): Promise<OrdinaryServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "bellwether-lifecycle-"));
  const dataFolder = path.join(folder, "postgres");
  const port = await freePort();
  let server: EmbeddedPostgres;
  const start = async () => {
    server = await startEmbeddedPostgres({ dataFolder, port });
  };
  await start();
  return {
    url: server!.url,
    start,
    stop: () => server.stop(),
    async kill() {
      const pid = await serverPid(dataFolder);
      process.kill(pid, "SIGKILL");
      await untilGone(pid);
      await server.stop(); // gives the folder back
    },
    async remove() {
      await server.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
