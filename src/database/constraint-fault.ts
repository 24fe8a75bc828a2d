/** The name of the constraint that an error of PostgreSQL speaks of; null when it speaks of none. */
export function brokenConstraint(error: unknown): string | null {
  const { code, constraint } = driverError(error);
  return code?.startsWith("23") && constraint ? constraint : null;
}

/** Whether another transaction stood in the way, so that trying again may succeed. */
export function isPassingConflict(error: unknown): boolean {
  return ["40001", "40P01", "55P03"].includes(driverError(error).code ?? "");
}

/** What the driver said, from within what TypeORM made of it. */
export function driverError(error: unknown): DriverError {
  const outer = error as { driverError?: object } | null;
  return (outer?.driverError ?? outer ?? {}) as DriverError;
}

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly name?: string;
  readonly message?: string;
}

/** Whether a text holds what PostgreSQL can't store: a null character, or half of a surrogate pair. */
export function isUnstorableText(error: unknown): boolean {
  return ["22021", "22P05"].includes(driverError(error).code ?? "");
}
