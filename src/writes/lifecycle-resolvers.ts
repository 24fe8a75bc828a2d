import type { Stamped } from "../database/stamped.js";
import type { Fault } from "../faults/fault.js";
import type { Change, Outcome } from "./change.js";
import type { ItemOf, Kind } from "./kind.js";
import { reportOf } from "./report.js";
import type { BulkMode, Stored } from "./store-plans.js";
import { archiveItems, type Batch, createItems, restoreItems, updateItems } from "./write-items.js";

/** What a mutation's arguments may say of the write itself. */
export interface WriteOptions {
  readonly dryRun?: boolean | null | undefined;
  readonly correction?: string | null | undefined;
}

/** What resolvers of writes need of the request. */
export interface WritingContext {
  change<T>(
    operation: string,
    options: WriteOptions | null | undefined,
    work: (change: Change) => Promise<T>,
    /** Where the options stand among the arguments; at `options` when left out. */
    optionsPath?: Fault["path"],
  ): Promise<Outcome<T>>;
}

/** How the schema calls a kind: one `Term` in the field `term`, many `Terms` in `terms`. */
export interface Names {
  readonly one: string;
  readonly many: string;
  /** `revoke` for exceptions, else `archive`. */
  readonly archive?: string;
}

interface OneArgs<I> {
  readonly input: I;
  readonly options?: WriteOptions | null;
}
interface ManyArgs<I> {
  readonly inputs: readonly I[];
  readonly mode?: BulkMode | null;
  readonly options?: WriteOptions | null;
}
interface LiftArgs {
  readonly input: ItemOf & { readonly options?: WriteOptions | null };
}
interface LiftManyArgs {
  readonly input: {
    readonly items: readonly ItemOf[];
    readonly mode?: BulkMode | null;
    readonly options?: WriteOptions | null;
  };
}
type Resolver<Args> = (source: unknown, args: Args, context: WritingContext) => Promise<unknown>;

/** The eight mutations that every kind of entity has: create, update, archive and restore, of one or of many. */
export function lifecycleResolvers<E extends Stamped, C, U extends ItemOf, W>(
  kind: Kind<E, C, U, W>,
  names: Names,
): Record<string, Resolver<never>> {
  const One = capital(names.one);
  const Many = capital(names.many);
  const archive = names.archive ?? "archive";
  const one =
    <I>(operation: string, write: Writing<E, I>): Resolver<OneArgs<I>> =>
    async (_source, { input, options }, context) => {
      const outcome = await context.change(operation, options, (change) => write(change, onlyOne(input)));
      return onePayload(names.one, outcome);
    };
  const many =
    <I>(operation: string, write: Writing<E, I>): Resolver<ManyArgs<I>> =>
    async (_source, { inputs, mode, options }, context) => {
      const batch = {
        inputs,
        paths: inputs.map((_, index) => ["inputs", index]),
        mode: mode ?? "ALL_OR_NOTHING",
      };
      return bulkPayload(
        names.many,
        await context.change(operation, options, (change) => write(change, batch)),
      );
    };
  const lift =
    (operation: string, write: Writing<E, ItemOf>): Resolver<LiftArgs> =>
    async (_source, { input }, context) => {
      const work = (change: Change) => write(change, onlyOne(input));
      return onePayload(names.one, await context.change(operation, input.options, work, LIFT_OPTIONS));
    };
  const liftMany =
    (operation: string, write: Writing<E, ItemOf>): Resolver<LiftManyArgs> =>
    async (_source, { input }, context) => {
      const paths = input.items.map((_, index) => ["input", "items", index]);
      const batch = { inputs: input.items, paths, mode: input.mode ?? "ALL_OR_NOTHING" };
      const work = (change: Change) => write(change, batch);
      return bulkPayload(names.many, await context.change(operation, input.options, work, LIFT_OPTIONS));
    };
  const create: Writing<E, C> = (change, batch) => createItems(kind, change, batch);
  const update: Writing<E, U> = (change, batch) => updateItems(kind, change, batch);
  const putAway: Writing<E, ItemOf> = (change, batch) => archiveItems(kind, change, batch);
  const restore: Writing<E, ItemOf> = (change, batch) => restoreItems(kind, change, batch);
  return {
    [`create${One}`]: one(`create${One}`, create),
    [`update${One}`]: one(`update${One}`, update),
    [`${archive}${One}`]: lift(`${archive}${One}`, putAway),
    [`restore${One}`]: lift(`restore${One}`, restore),
    [`create${Many}`]: many(`create${Many}`, create),
    [`update${Many}`]: many(`update${Many}`, update),
    [`${archive}${Many}`]: liftMany(`${archive}${Many}`, putAway),
    [`restore${Many}`]: liftMany(`restore${Many}`, restore),
  };
}

type Writing<E, I> = (change: Change, batch: Batch<I>) => Promise<Stored<E>>;

/** What archives or restores has its options inside its input. */
const LIFT_OPTIONS = ["input", "options"];

function onePayload<E>(field: string, outcome: Outcome<Stored<E>>): object {
  return { [field]: outcome.result.rows[0], ...reportOf(outcome) };
}

function onlyOne<I>(input: I): Batch<I> {
  return { inputs: [input], paths: [["input"]], mode: "ALL_OR_NOTHING" };
}

/** What a bulk write answers: the rows, and why items were refused. */
export function bulkPayload(field: string, outcome: Outcome<Stored<unknown>>): object {
  const errors = outcome.result.errors.map(({ index, fault }) => ({
    index,
    code: fault.code,
    message: fault.message,
    path: fault.path.map(String),
  }));
  return { [field]: outcome.result.rows, errors, ...reportOf(outcome) };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
