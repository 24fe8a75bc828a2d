import type pg from "pg";

interface CopyingConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Sends rows by COPY … FROM STDIN, as pg_restore and bulk imports do; each row is the text of its columns. */
export function copyIn(
  client: pg.Client,
  table: string,
  rows: readonly Record<string, string>[],
): Promise<void> {
  const names = Object.keys(rows[0]!);
  const lines = rows.map((row) => `${names.map((name) => row[name]).join("\t")}\n`);
  return new Promise((resolve, reject) => {
    let failure: Error | null = null;
    // What pg asks of a query while the server talks to it; it has none for COPY by itself.
    const copy = {
      submit: (connection: CopyingConnection) =>
        connection.query(`COPY ${table} (${names.join(", ")}) FROM STDIN`),
      handleCopyInResponse(connection: CopyingConnection) {
        connection.sendCopyFromChunk(Buffer.from(lines.join("")));
        connection.endCopyFrom();
      },
      handleError(error: Error) {
        failure = error;
        reject(error);
      },
      handleCommandComplete() {},
      handleReadyForQuery() {
        if (!failure) resolve();
      },
    };
    client.query(copy as unknown as pg.Submittable);
  });
}
