import { constants } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { Command } from "commander";
import { pino } from "pino";
import { type Bellwether, startBellwether } from "../compose.js";
import { type Config, readConfig } from "../config.js";
import { leftByNpm } from "./left-by-npm.js";
import { type StopSignals, stopSignals } from "./stop-signals.js";

export function startCommand(): Command {
  return new Command("start")
    .description("Starts the service; without DATABASE_URL on an embedded PostgreSQL.")
    .action(start);
}

/** Runs until SIGTERM or SIGINT; then answers what is in flight and stops the database. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const signals = stopSignals(config.isRunByNpm ? leftByNpm() : null);
  const starting = startBellwether(config, {
    log: (line) => logger.info(line),
    onDefect: (error) => logger.error({ err: error }, "a fault of ours"),
  });
  const service = await Promise.race([starting, givenUp(signals, config.drainMs)]);
  if (typeof service === "string") process.exit(exitCodeOf(service));
  const isStopped = await Promise.race([signals.first, false]);
  if (!isStopped) console.log(greeting(service, config));

  const signal = await Promise.race([signals.first, service.lost]);
  logger.info(`${signal ?? "the database is gone"}: finishing the requests in flight`);
  void signals.second.then((again) => {
    process.exitCode = exitCodeOf(again);
  });
  await service.stop(signals.second);
  logger.info("stopped");
  // A connection that is just being made can't be called off, and would hold the process.
  setTimeout(() => process.exit(), LAST_WAIT_MS).unref();
  if (!signal) throw new Error("the embedded PostgreSQL stopped by itself; the next start recovers its data");
}

const LAST_WAIT_MS = 1000;

/** When a start that hangs is not waited for any longer: it may wait for another process that migrates. */
async function givenUp({ first, second }: StopSignals, drainMs: number): Promise<NodeJS.Signals> {
  const signal = await first;
  return Promise.race([second, pause(drainMs, signal, { ref: false })]);
}

/** As a shell tells it of a process that a signal ended. */
function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

function greeting({ url, database }: Bellwether, config: Config): string {
  return `Bellwether is ready.

  API         ${url}/graphql
  Playground  ${url}/graphql  (in a browser)
  Readiness   ${url}/health/ready
  Database    ${database.isEmbedded ? `embedded PostgreSQL, data in ${config.dataFolder}` : "DATABASE_URL"}

Ctrl-C finishes the requests in flight and stops it; a second one stops it at once.`;
}
