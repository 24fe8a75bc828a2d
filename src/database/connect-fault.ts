import pg from "pg";
import type { DatabaseConfig } from "../config.js";

/** Why the database did not let us in, in one sentence that names the place and never the password. */
export function connectFault(
  { url, connectTimeoutMs }: Pick<DatabaseConfig, "connectTimeoutMs"> & { readonly url: string },
  error: unknown,
  tookMs: number,
): Error {
  const { host, port, database, user, password } = new pg.Client({ connectionString: url });
  const place = `database "${database}" on ${host?.startsWith("/") ? host : `${host}:${port}`}`;
  // pg's own words for a time that is over say no more than that the connection ended.
  const isLate = Math.ceil(tookMs) + 1 >= connectTimeoutMs; // timers may be a millisecond early
  const reason = isLate
    ? `no answer within ${connectTimeoutMs} ms (DATABASE_CONNECT_TIMEOUT_MS)`
    : reasonOf(error as Failure);
  const said = password ? reason.replaceAll(password, "…") : reason;
  return new Error(`can't connect to ${place}${user ? ` as ${user}` : ""}: ${said}`, { cause: error });
}

interface Failure {
  readonly code?: string;
  readonly message?: string;
}

function reasonOf({ code, message }: Failure): string {
  if (code === "ECONNREFUSED") return "nothing listens there";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host's name is not known";
  if (code === "ENOENT") return "there is no such socket";
  return message || code || "no reason given";
}
