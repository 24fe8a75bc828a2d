import { driverError } from "./constraint-fault.js";

/** Whether an error says that PostgreSQL could not be asked: away, stopping, full, or the connection broke. */
export function isOutage(error: unknown): boolean {
  const { code, name, message = "" } = driverError(error);
  return OUTAGE_CODE.test(code ?? "") || LOST_RUNNERS.has(name ?? "") || LOST_CONNECTION.test(message);
}

/** Whether PostgreSQL stopped a statement that ran longer than its limit. */
export function isTimeout(error: unknown): boolean {
  return driverError(error).code === "57014";
}

/**
 * PostgreSQL's classes of broken connections (08), wrong passwords (28) and shutdowns (57P), no such database
 * any more, too many connections; and what the operating system says of sockets.
 */
const OUTAGE_CODE =
  /^(08...|28...|57P..|3D000|53300|E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|(HOST|NET)UNREACH|NOTFOUND|AI_AGAIN)|ENOENT)$/;

/** What TypeORM throws for the statements after the one that met a broken connection. */
const LOST_RUNNERS = new Set([
  "QueryRunnerAlreadyReleasedError",
  "QueryRunnerProviderAlreadyReleasedError",
  "CannotExecuteNotConnectedError",
]);

/** What pg, its pool and TypeORM's driver say without a code. */
const LOST_CONNECTION =
  /^(Connection terminated|Client (was closed|has encountered a connection error)|timeout exceeded when trying to connect|Cannot use a pool after calling end|Driver not Connected)/;
