import type { Logger } from "typeorm";

/** Tells an observer of each statement; TypeORM calls it before the statement is sent. */
export class StatementLog implements Logger {
  constructor(private readonly onStatement: (sql: string) => void) {}

  logQuery(sql: string): void {
    this.onStatement(sql);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
