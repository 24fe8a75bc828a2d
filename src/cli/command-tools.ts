import type { DataSource } from "typeorm";
import { withDatabase } from "./with-database.js";

/** What a command needs from outside, so that tests can run it on a database of their own. */
export interface CommandTools {
  withDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T>;
  /** What the command answers, line by line. */
  write(line: string): void;
  /** How far long work has come. */
  progress(line: string): void;
}

export const COMMAND_TOOLS: CommandTools = {
  withDatabase,
  write: (line) => console.log(line),
  progress: progressOn(process.stderr),
};

const SPARSE_MS = 5000;

/** On a terminal one line that is written over; elsewhere a line every few seconds, so that logs stay short. */
function progressOn(stream: NodeJS.WriteStream): (line: string) => void {
  let last = Date.now();
  return (line) => {
    if (stream.isTTY) {
      stream.write(`\r\u001b[K${line}`);
    } else if (line !== "" && Date.now() - last >= SPARSE_MS) {
      last = Date.now();
      stream.write(`${line}\n`);
    }
  };
}
