import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { exportSchool } from "../files/exporting/export-school.js";
import { COMMAND_TOOLS, type CommandTools } from "./command-tools.js";

interface ExportFlags {
  readonly all?: boolean;
  readonly output?: string;
}

export function exportCommand(tools: CommandTools = COMMAND_TOOLS): Command {
  return new Command("export")
    .description("Writes a school in the form that import reads.")
    .argument("<code>", "the school's code")
    .option("--all", "writes archived things too, which import passes over")
    .option("-o, --output <file>", "writes to a file instead of the terminal")
    .action((code: string, flags: ExportFlags) => run(tools, code, flags));
}

async function run(tools: CommandTools, code: string, { all = false, output }: ExportFlags): Promise<void> {
  const text = await tools.withDatabase((dataSource) => exportSchool(dataSource, code, { all }));
  if (text === null) throw new Error(`there is no school with the code "${code}"`);
  if (output === undefined) tools.write(text.trimEnd());
  else await writeFile(output, text);
}
