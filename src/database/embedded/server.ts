import { setTimeout as pause } from "node:timers/promises";
import type { Binaries } from "./binaries.js";
import { freePort } from "./free-port.js";
import { type LaunchedServer, launchServer, type ServerOptions } from "./launch.js";
import { awaitReady, EarlyExit } from "./ready.js";
import { keepLogShort, openServerLog } from "./server-log.js";
import { signalServer } from "./signal-server.js";
import { stopInSteps } from "./stop-in-steps.js";
import { watchServer } from "./watchdog.js";

export interface Server {
  port: number;
  /** Answers null once the server is gone although nobody stopped it. */
  lost: Promise<null>;
  stop(): Promise<void>;
}

const startLimitMs = 30_000;

export async function startServer(options: ServerOptions): Promise<Server> {
  const deadline = Date.now() + startLimitMs;
  for (;;) {
    try {
      return await attempt(options, options.port ?? (await freePort()), deadline);
    } catch (error) {
      if (!worthAnotherTry(error, options.port) || Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

/** The free port was taken meanwhile; or processes of a killed server are still on their way out. */
function worthAnotherTry(error: unknown, wantedPort: number | undefined): boolean {
  if (!(error instanceof EarlyExit)) return false;
  if (/could not bind/.test(error.log)) return wantedPort === undefined;
  return /pre-existing shared memory block/.test(error.log);
}

async function attempt(options: ServerOptions, port: number, deadline: number): Promise<Server> {
  const { dataFolder, binaries, log } = options;
  const serverLog = await openServerLog(dataFolder, options.user);
  const launched = await launchServer(options, port, serverLog.descriptor).finally(serverLog.closeDescriptor);
  const watchdog = watchServer(launched.pid, dataFolder, binaries);
  const stopCutting = keepLogShort(serverLog.file);
  let wanted = false;
  const lost = launched.exited.then(() => {
    watchdog.dismiss();
    stopCutting();
    // When it was stopped there is nothing to tell, ever.
    if (!wanted) return new Promise<null>(() => {});
    log(`PostgreSQL stopped by itself, see ${serverLog.file}`);
    return null;
  });
  const stop = () => {
    wanted = false;
    return stopLaunched(launched, binaries);
  };
  try {
    await awaitReady({ dataFolder, port, deadline, server: launched, serverLog });
  } catch (error) {
    await stop();
    throw error;
  }
  wanted = true;
  log(`PostgreSQL listens on 127.0.0.1:${port} (pid ${launched.pid}, data in ${dataFolder})`);
  return { port, lost, stop };
}

async function stopLaunched(server: LaunchedServer, binaries: Binaries): Promise<void> {
  server.keepAlive();
  const send = async (signal: NodeJS.Signals) => {
    // Until its exit was seen the pid can't have gone to another process.
    if (!server.hasExited()) await signalServer(server.pid, signal, binaries);
  };
  await stopInSteps(send, server.exited);
}
