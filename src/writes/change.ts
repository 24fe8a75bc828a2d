import type { DataSource, EntityManager } from "typeorm";
import { type Fault, Refusal, refuse, refuseIfAny } from "../faults/fault.js";
import { refuseUnstorable } from "../faults/unstorable-text.js";
import { addDays, type LocalDate } from "../time/local-date.js";
import { localAt } from "../time/zones.js";
import { recordCorrections } from "./corrections.js";
import type { AffectedDay, DateRange, Effects, Observation } from "./effects.js";
import { type LockedSchool, lockSchools } from "./locked-school.js";

export interface ChangeRequest {
  /** The mutation or command, as it stands in the record of corrections. */
  readonly operation: string;
  readonly actor: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly dryRun: boolean;
  /** Why the past may be changed; null when it may not. */
  readonly correction: string | null;
}

/** What a write answers beside its result. */
export interface Outcome<T> {
  readonly result: T;
  readonly dryRun: boolean;
  readonly affectedDates: readonly AffectedDay[];
}

/** How far past today a write's effect is followed, in days. */
export const HORIZON_DAYS = 366;

/**
 * The one way to write: a transaction in which the writer is named, the schools it touches are locked in order,
 * history is guarded and the affected days are found. A dry run does all of it and keeps nothing.
 */
export async function change<T>(
  dataSource: DataSource,
  effects: Effects,
  request: ChangeRequest,
  work: (change: Change) => Promise<T>,
): Promise<Outcome<T>> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.startTransaction();
    await runner.query(`SELECT set_config('bellwether.actor', $1, true)`, [request.actor]);
    const current = new Change(runner.manager, effects, request);
    const result = await work(current);
    const affectedDates = await current.conclude();
    if (request.dryRun) await runner.rollbackTransaction();
    else await runner.commitTransaction();
    return { result, dryRun: request.dryRun, affectedDates };
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
}

/** A write on its way. */
export class Change {
  private readonly schools = new Map<string, LockedSchool>();
  private readonly observations: Observation[] = [];
  private readonly reached = new Map<string, LocalDate>();
  private readonly followed = new Map<string, { from: LocalDate; path: Fault["path"] }>();

  constructor(
    readonly db: EntityManager,
    private readonly effects: Effects,
    readonly request: ChangeRequest,
  ) {}

  /** Locks schools, so that writers of one school take turns. All of them at once: in two steps two writers could deadlock. */
  async enter(schoolIds: readonly string[]): Promise<void> {
    const fresh = [...new Set(schoolIds)].filter((id) => !this.schools.has(id));
    if (fresh.length === 0) return;
    for (const school of await lockSchools(this.db, fresh)) this.schools.set(school.id, school);
    this.observations.push(await this.effects.observe(this.db, fresh));
  }

  /** The ids of all schools that were entered and stand. */
  enteredSchools(): string[] {
    return [...this.schools.keys()];
  }

  /** Counts a school that this very write creates among the locked ones. */
  adopt(school: LockedSchool): void {
    this.schools.set(school.id, school);
  }

  /** A school that was entered; refuses when there is none of this id. */
  school(id: string): LockedSchool {
    return this.schools.get(id) ?? refuse("NOT_FOUND", "There is no school with this id.");
  }

  /** What forbids writing to a school: that there is none, or that it is archived. */
  schoolFault(id: string, path: Fault["path"]): Fault | null {
    const school = this.schools.get(id);
    if (!school) return { code: "NOT_FOUND", message: "There is no school with this id.", path };
    if (!school.isArchived) return null;
    return { code: "CONFLICT", message: `${school.name} is archived; restore it first.`, path };
  }

  /** The school's today; the server's UTC date when the school was not entered and the write is refused anyway. */
  today(schoolId: string): LocalDate {
    return localAt(this.request.now, this.schools.get(schoolId)?.timezone ?? "UTC").date;
  }

  /**
   * Declares the earliest date that the write can change in a school, and answers why it may not: a past day
   * changes only as a correction that gives its reason.
   */
  reach(schoolId: string, date: LocalDate, path: Fault["path"]): Fault | null {
    if (!this.schools.has(schoolId)) return null;
    const today = this.today(schoolId);
    if (date < today && this.request.correction === null) {
      const message = `This would change days from ${date} on, and it is ${today} at ${this.school(schoolId).name}. The past changes only as a correction: give options.correction a reason.`;
      return { code: "HISTORY_PROTECTED", message, path };
    }
    const before = this.reached.get(schoolId);
    if (before === undefined || date < before) this.reached.set(schoolId, date);
    return null;
  }

  /**
   * Has days from a date on compared although the write should leave the past ones alone: whether it does is
   * known only once it is done.
   */
  follow(schoolId: string, from: LocalDate, path: Fault["path"]): void {
    const before = this.followed.get(schoolId);
    if (before === undefined || from < before.from) this.followed.set(schoolId, { from, path });
  }

  /** Records corrections and answers the days that run differently now. */
  async conclude(): Promise<AffectedDay[]> {
    const ranges = new Map<string, DateRange>();
    const past = new Map<string, LocalDate>();
    for (const schoolId of new Set([...this.reached.keys(), ...this.followed.keys()])) {
      const today = this.today(schoolId);
      const reached = this.reached.get(schoolId) ?? today;
      if (reached < today) past.set(schoolId, reached);
      const from = [reached, this.followed.get(schoolId)?.from ?? reached].sort()[0]!;
      ranges.set(schoolId, { from, to: addDays([from, today].sort()[1]!, HORIZON_DAYS) });
    }
    const found: AffectedDay[] = [];
    for (const observation of this.observations)
      found.push(...(await observation.differences(this.db, ranges)));
    for (const { schoolId, date } of found) {
      if (date >= this.today(schoolId) || date >= (past.get(schoolId) ?? "9999")) continue;
      refuseIfAny(
        [this.reach(schoolId, date, this.followed.get(schoolId)?.path ?? [])].filter(
          (fault) => fault !== null,
        ),
      );
      past.set(schoolId, date);
    }
    await recordCorrections(this.db, this.request, past);
    return found;
  }
}

/** Refuses a correction that gives no reason, or one too long to be kept. */
export function readCorrection(text: string | null | undefined, path: Fault["path"]): string | null {
  if (text === null || text === undefined) return null;
  refuseUnstorable(text, path);
  const reason = text.trim();
  const length = [...reason].length;
  if (length === 0 || length > 500) {
    throw new Refusal([
      { code: "BAD_USER_INPUT", message: "A correction gives its reason in 1 to 500 characters.", path },
    ]);
  }
  return reason;
}
