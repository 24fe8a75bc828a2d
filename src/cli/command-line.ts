import { readFileSync } from "node:fs";
import path from "node:path";
import { Command, CommanderError } from "commander";
import { ConfigError } from "../config.js";
import { PACKAGE_ROOT } from "../package-root.js";
import { exportCommand } from "./export-command.js";
import { importCommand } from "./import-command.js";
import { migrateCommand } from "./migrate-command.js";
import { seedCommand } from "./seed-command.js";
import { startCommand } from "./start-command.js";

/** Runs one command and answers the process's exit code. Faults are told in one sentence, without a stack. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command("bellwether")
    .version(version(), "--version")
    .description("School bell schedules over GraphQL.")
    .exitOverride()
    .addCommand(startCommand())
    .addCommand(migrateCommand())
    .addCommand(seedCommand())
    .addCommand(importCommand())
    .addCommand(exportCommand());
  try {
    await program.parseAsync(argv);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    console.error(error instanceof ConfigError ? error.message : `bellwether: ${wordsOf(error)}`);
    return 1;
  }
}

function version(): string {
  const file = readFileSync(path.join(PACKAGE_ROOT, "package.json"), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
