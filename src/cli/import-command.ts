import { Command } from "commander";
import { migrate } from "../database/migrate.js";
import { importFiles } from "../files/importing/import-files.js";
import { hasErrors, type ImportReport } from "../files/report/import-report.js";
import { printReport } from "../files/report/print-report.js";
import { COMMAND_TOOLS, type CommandTools } from "./command-tools.js";

interface ImportFlags {
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

export function importCommand(tools: CommandTools = COMMAND_TOOLS): Command {
  return new Command("import")
    .description("Brings schools to what their files say; what a file does not name is left alone.")
    .argument("<file...>", "one or more school files (see docs/school-file.md)")
    .option("--dry-run", "tells what would be done and keeps nothing")
    .option("--strict", "any error refuses the whole file")
    .option("--verbose", "tells what became of every row, and every problem")
    .option("--json", "writes the report as JSON")
    .action((files: string[], flags: ImportFlags) => run(tools, files, flags));
}

async function run(tools: CommandTools, files: readonly string[], flags: ImportFlags): Promise<void> {
  const report = await tools.withDatabase(async (dataSource) => {
    await migrate(dataSource);
    const { dryRun = false, strict = false } = flags;
    return importFiles(dataSource, files, { dryRun, strict, progress: tools.progress });
  });
  writeReport(tools, report, flags);
  if (hasErrors(report)) process.exitCode = 1;
}

export function writeReport(
  { write, progress }: CommandTools,
  report: ImportReport,
  { json = false, verbose = false }: Pick<ImportFlags, "json" | "verbose">,
): void {
  progress("");
  if (json) write(JSON.stringify(report, null, 2));
  else for (const line of printReport(report, { verbose })) write(line);
}
