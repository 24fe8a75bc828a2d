import type { EntityManager } from "typeorm";
import { brokenConstraint } from "../database/constraint-fault.js";
import { type Fault, refuseIfAny } from "../faults/fault.js";
import type { Plan } from "./plan.js";

export type BulkMode = "ALL_OR_NOTHING" | "ITEM_BY_ITEM";

export interface Stored<E> {
  /** In the order of the input; null stands where an item was refused. */
  readonly rows: readonly (E | null)[];
  readonly errors: readonly ItemError[];
}

export interface ItemError {
  readonly index: number;
  readonly fault: Fault;
}

export interface Storing<Row, E> {
  /** Stores rows in one statement a table and answers them in the order given. */
  save(db: EntityManager, rows: readonly Row[]): Promise<readonly E[]>;
  /** Tells a broken constraint in the school's words; null when it is none that an input can break. */
  explain(constraint: string, row: Row, path: Fault["path"]): Fault | null;
}

/**
 * Stores what was planned. With ALL_OR_NOTHING any fault refuses everything, and all faults are told;
 * with ITEM_BY_ITEM the good items are stored and each bad one says why it was not.
 */
export async function storePlans<Row, E>(
  db: EntityManager,
  plans: readonly Plan<Row>[],
  paths: readonly Fault["path"][],
  mode: BulkMode,
  storing: Storing<Row, E>,
): Promise<Stored<E>> {
  const errors: ItemError[] = plans.flatMap((plan, index) => plan.faults.map((fault) => ({ index, fault })));
  // The good items are tried even where others refuse them all: what only the database finds is told too.
  const good = plans.flatMap((plan, index) => (plan.row === null ? [] : [{ index, row: plan.row }]));
  const rows: (E | null)[] = plans.map(() => null);
  await saveOrSplit(db, good, storing, (index, outcome) => {
    if ("stored" in outcome) rows[index] = outcome.stored;
    else errors.push({ index, fault: explained(outcome, plans[index]!.row!, paths[index]!, storing) });
  });
  errors.sort((one, other) => one.index - other.index);
  if (mode === "ALL_OR_NOTHING") refuseIfAny(errors.map(({ fault }) => fault));
  return { rows, errors };
}

interface Entry<Row> {
  readonly index: number;
  readonly row: Row;
}
type Tell<E> = (index: number, outcome: { stored: E } | Broken) => void;
interface Broken {
  readonly constraint: string;
  readonly error: unknown;
}

/**
 * One statement a table for all rows. Only when a constraint is broken are they halved, until the rows that
 * break it stand alone: k bad rows of n cost about k log n statements and lose nothing of the others.
 */
async function saveOrSplit<Row, E>(
  db: EntityManager,
  entries: readonly Entry<Row>[],
  storing: Storing<Row, E>,
  tell: Tell<E>,
): Promise<void> {
  if (entries.length === 0) return;
  await db.query("SAVEPOINT stored_rows");
  try {
    const stored = await storing.save(
      db,
      entries.map(({ row }) => row),
    );
    await db.query("RELEASE SAVEPOINT stored_rows");
    entries.forEach(({ index }, place) => {
      tell(index, { stored: stored[place]! });
    });
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === null) throw error;
    await db.query("ROLLBACK TO SAVEPOINT stored_rows");
    if (entries.length === 1) {
      tell(entries[0]!.index, { constraint, error });
      return;
    }
    const half = Math.ceil(entries.length / 2);
    await saveOrSplit(db, entries.slice(0, half), storing, tell);
    await saveOrSplit(db, entries.slice(half), storing, tell);
  }
}

function explained<Row, E>(broken: Broken, row: Row, path: Fault["path"], storing: Storing<Row, E>): Fault {
  const fault = storing.explain(broken.constraint, row, path);
  if (fault === null) throw broken.error;
  return fault;
}
