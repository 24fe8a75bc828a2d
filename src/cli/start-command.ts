import { Command } from "commander";
import { pino } from "pino";
import { startBellwether } from "../compose.js";
import { readConfig } from "../config.js";

export function startCommand(): Command {
  return new Command("start")
    .description("Starts the service; without DATABASE_URL on an embedded PostgreSQL.")
    .action(start);
}

/** Runs until SIGTERM or SIGINT; then answers what is in flight and stops the database. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const stopAsked = nextSignal(["SIGTERM", "SIGINT"]);
  const service = await startBellwether(config, {
    log: (line) => logger.info(line),
    onDefect: (error) => logger.error({ err: error }, "a fault of ours"),
  });
  console.log(`Bellwether is ready.

  API         ${service.url}/graphql
  Playground  ${service.url}/graphql  (in a browser)
  Readiness   ${service.url}/health/ready
  Database    ${service.database.isEmbedded ? `embedded PostgreSQL, data in ${config.dataFolder}` : "DATABASE_URL"}

Ctrl-C stops it.`);
  const signal = await stopAsked;
  logger.info(`${signal}: finishing the requests in flight`);
  await service.stop();
  logger.info("stopped");
}

function nextSignal(signals: readonly NodeJS.Signals[]): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve(signal));
  });
}
