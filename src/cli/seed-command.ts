import { Command } from "commander";
import { migrate } from "../database/migrate.js";
import { seed } from "../files/seed.js";
import { COMMAND_TOOLS, type CommandTools } from "./command-tools.js";
import { writeReport } from "./import-command.js";

interface SeedFlags {
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** Succeeds with the samples' own mistakes, which are known: docs/real-templates.md names them. */
export function seedCommand(tools: CommandTools = COMMAND_TOOLS): Command {
  return new Command("seed")
    .description("Imports the sample schools.")
    .option("--verbose", "tells what became of every row")
    .option("--json", "writes the report as JSON")
    .action(async (flags: SeedFlags) => {
      const report = await tools.withDatabase(async (dataSource) => {
        await migrate(dataSource);
        return seed(dataSource, { progress: tools.progress });
      });
      writeReport(tools, report, flags);
    });
}
