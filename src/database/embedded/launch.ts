import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Binaries } from "./binaries.js";
import { nameForUser } from "./reachable.js";
import { serverEnvironment } from "./server-environment.js";
import { serverParameters } from "./server-settings.js";
import { runAs, type ServerUser } from "./server-user.js";

export interface ServerOptions {
  dataFolder: string;
  binaries: Binaries;
  user: ServerUser | undefined;
  settings: Record<string, string>;
  port: number | undefined;
  log: (line: string) => void;
}

export interface LaunchedServer {
  pid: number;
  exited: Promise<void>;
  hasExited(): boolean;
  /** Until it exits, this process waits for it. */
  keepAlive(): void;
}

export async function launchServer(
  { dataFolder, binaries, user, settings }: ServerOptions,
  port: number,
  logDescriptor: number,
): Promise<LaunchedServer> {
  const name = await nameForUser(dataFolder, user);
  const server = spawn(binaries.postgres, ["-D", name, ...serverParameters(dataFolder, port, settings)], {
    cwd: dataFolder,
    ...runAs(user),
    env: serverEnvironment(),
    // A group of its own: Ctrl-C in the terminal must reach only us, who drain first and stop it then.
    detached: true,
    windowsHide: true,
    stdio: ["ignore", logDescriptor, logDescriptor],
  });
  await once(server, "spawn");
  // A finished process need not wait for its database; the watchdog stops it.
  server.unref();
  const exited = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  return {
    pid: server.pid!,
    exited,
    hasExited: () => server.exitCode !== null || server.signalCode !== null,
    keepAlive: () => server.ref(),
  };
}
