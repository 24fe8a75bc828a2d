import { Command, Option } from "commander";
import { isBehind, migrate, revertLatest } from "../database/migrate.js";
import { withDatabase } from "./with-database.js";

export function migrateCommand(): Command {
  return new Command("migrate")
    .description("Brings the database to the newest version.")
    .option("--revert", "takes the latest migration back instead, with all the data that it made room for")
    .addOption(
      new Option("--check", "changes nothing, and fails when a migration has not run yet").conflicts(
        "revert",
      ),
    )
    .action(run);
}

async function run(options: { revert?: boolean; check?: boolean }): Promise<void> {
  await withDatabase(async (dataSource) => {
    if (options.check) {
      const behind = await isBehind(dataSource);
      console.log(behind ? "Migrations are missing." : "The database is at the newest version.");
      if (behind) process.exitCode = 1;
    } else if (options.revert) {
      console.log((await revertLatest(dataSource)) ?? "There is no migration to take back.");
    } else {
      const done = await migrate(dataSource);
      console.log(done.length > 0 ? done.join("\n") : "The database is at the newest version.");
    }
  });
}
