import type { Stamped } from "../database/stamped.js";
import { insertRows, updateRows } from "../database/store-rows.js";
import { type Fault, refuse } from "../faults/fault.js";
import type { Change } from "./change.js";
import { Checks } from "./checks.js";
import { isFault, lockExisting } from "./existing.js";
import type { Creation, ItemOf, Kind, Lifting, NewRow } from "./kind.js";
import { type Plan, planUnless, refused } from "./plan.js";
import { type BulkMode, type Stored, storePlans } from "./store-plans.js";

/** The items of one write: where each stands in the arguments, and what a bad one does to the others. */
export interface Batch<Input> {
  readonly inputs: readonly Input[];
  readonly paths: readonly Fault["path"][];
  readonly mode: BulkMode;
}

/** A bulk write's most items; more would hold its locks too long. */
export const MOST_ITEMS = 1000;

export async function createItems<E extends Stamped, C, U extends ItemOf, W>(
  kind: Kind<E, C, U, W>,
  change: Change,
  batch: Batch<C>,
): Promise<Stored<E>> {
  refuseTooMany(batch);
  const items = batch.inputs.map((input, index): Creation<C> => {
    const checks = new Checks(batch.paths[index]!);
    const parentId = kind.parent ? checks.id(kind.parent.type, kind.parent.of(input), kind.parent.field) : "";
    return { change, input, parentId, checks };
  });
  const schoolIds = await enterSchoolsOf(kind, items);
  const world = await kind.prepare(change, { schoolIds, inputs: batch.inputs });
  const plans = items.map((item) => {
    const row = kind.create(item, world);
    return planUnless(item.checks.faults, () => row);
  });
  return storePlans(change.db, plans, batch.paths, batch.mode, {
    save: (db, rows) => (kind.insert ? kind.insert(change, rows, world) : insertRows(db, kind.entity, rows)),
    explain: kind.explain,
  });
}

export function updateItems<E extends Stamped, C, U extends ItemOf, W>(
  kind: Kind<E, C, U, W>,
  change: Change,
  batch: Batch<U>,
): Promise<Stored<E>> {
  return writeExisting(kind, change, batch, batch.inputs, (item, input, world) => {
    if (item.existing.archivedAt === null) return kind.update({ ...item, input }, world);
    // Its own checks would judge it beside what took its place since.
    item.checks.fail("id", `The ${kind.noun} is archived; restore it first.`, "CONFLICT");
    return { id: item.existing.id } as NewRow<E>;
  });
}

export function archiveItems<E extends Stamped, C, U extends ItemOf, W>(
  kind: Kind<E, C, U, W>,
  change: Change,
  batch: Batch<ItemOf>,
): Promise<Stored<E>> {
  const own = lifted(kind);
  return writeExisting(own, change, batch, [], (item, _input, world) => {
    if (item.existing.archivedAt !== null)
      item.checks.fail("id", `The ${kind.noun} is archived already.`, "CONFLICT");
    return { ...own.archive(item, world), archivedAt: new Date(change.request.now).toISOString() };
  });
}

export function restoreItems<E extends Stamped, C, U extends ItemOf, W>(
  kind: Kind<E, C, U, W>,
  change: Change,
  batch: Batch<ItemOf>,
): Promise<Stored<E>> {
  const own = lifted(kind);
  return writeExisting(own, change, batch, [], (item, _input, world) => {
    if (item.existing.archivedAt === null)
      item.checks.fail("id", `The ${kind.noun} is not archived.`, "CONFLICT");
    return { ...own.restore(item, world), archivedAt: null };
  });
}

/** A kind whose things are named by their ids alone: whatever forbids the write is told of the id. */
function lifted<E extends Stamped, C, U extends ItemOf, W>(kind: Kind<E, C, U, W>): Kind<E, C, U, W> {
  const ofId = <I extends Lifting<E>>(write: (item: I, world: W) => NewRow<E>) => {
    return (item: I, world: W) => {
      const checks = new Checks(item.checks.path);
      const row = write({ ...item, checks }, world);
      for (const fault of checks.faults) item.checks.add({ ...fault, path: checks.at("id") });
      return row;
    };
  };
  return {
    ...kind,
    archive: ofId(kind.archive),
    restore: ofId(kind.restore),
    explain(constraint, row, path) {
      const fault = kind.explain(constraint, row, path);
      return fault && { ...fault, path: [...path, "id"] };
    },
  };
}

async function writeExisting<E extends Stamped, C, U extends ItemOf, W, I extends ItemOf>(
  kind: Kind<E, C, U, W>,
  change: Change,
  batch: Batch<I>,
  inputs: readonly U[],
  plan: (item: Lifting<E>, input: I, world: W) => NewRow<E>,
): Promise<Stored<E>> {
  refuseTooMany(batch);
  const checks = batch.paths.map((path) => new Checks(path));
  const wanted = batch.inputs.map(({ id, revision }, index) => ({
    id: checks[index]!.id(kind.types, id, "id"),
    revision,
    path: batch.paths[index]!,
  }));
  const found = await lockExisting(change, kind, wanted);
  const schoolIds = change.enteredSchools();
  const world = await kind.prepare(change, { schoolIds, inputs });
  const plans = found.map((existing, index): Plan<NewRow<E>> => {
    const own = checks[index]!;
    if (own.faults.length > 0) return refused(own.faults);
    if (isFault(existing)) return refused([existing]);
    const row = plan({ change, existing, checks: own }, batch.inputs[index]!, world);
    return planUnless(own.faults, () => row);
  });
  return storePlans(change.db, plans, batch.paths, batch.mode, {
    save: (db, rows) => updateRows(db, kind.entity, rows),
    explain: kind.explain,
  });
}

/** Locks the schools that the new items go to, and notes what is wrong with them. */
async function enterSchoolsOf<E extends Stamped, C, U extends ItemOf, W>(
  { parent }: Kind<E, C, U, W>,
  items: readonly Creation<C>[],
): Promise<string[]> {
  if (!parent || items.length === 0) return [];
  const { change } = items[0]!;
  const known = items.filter(({ parentId }) => parentId !== "");
  const schools = await parent.schoolsOf(change, [...new Set(known.map(({ parentId }) => parentId))]);
  await change.enter([...new Set(schools.values())]);
  for (const { parentId, checks } of known) {
    const school = schools.get(parentId);
    if (school) checks.add(change.schoolFault(school, checks.at(parent.field)));
    else checks.fail(parent.field, `There is no ${parent.noun} with this id.`, "NOT_FOUND");
  }
  return change.enteredSchools();
}

function refuseTooMany(batch: Batch<unknown>): void {
  if (batch.inputs.length <= MOST_ITEMS) return;
  const path = batch.paths[0]!.slice(0, -1);
  refuse(
    "BAD_USER_INPUT",
    `A bulk write takes at most ${MOST_ITEMS} items, and this one has ${batch.inputs.length}.`,
    path,
  );
}
