import { v7 as newId } from "uuid";
import type { Term } from "../../schools/terms/term.js";
import { sameJson } from "../../templates/layout/same-json.js";
import { perhaps } from "../form/perhaps.js";
import type { Place, Placed } from "../form/place.js";
import type { TermEntry } from "../form/school-file.js";
import type { Findings } from "../report/findings.js";
import { isActive } from "./stored-school.js";
import { withoutTwins } from "./without-twins.js";
import { noWrites, type Writes } from "./writes.js";

export type TermRow = Pick<
  Term,
  "id" | "schoolId" | "parentId" | "name" | "type" | "startsOn" | "endsOn" | "meta"
>;

interface Wanted {
  readonly row: TermRow;
  readonly place: Place;
  readonly parent: string | undefined;
  readonly before: Term | undefined;
}

export function planTerms(
  entries: readonly Placed<TermEntry>[],
  stored: readonly Term[],
  schoolId: string,
  findings: Findings,
): Writes<TermRow> {
  const active = stored.filter(isActive);
  const known = new Map(active.map((term) => [term.name, term]));
  const wanted = new Map<string, Wanted>();
  for (const { entry, place } of withoutTwins(entries, "terms", ({ name }) => name, findings)) {
    const before = known.get(entry.name);
    if (entry.to < entry.from) {
      findings.refuse(
        "terms",
        [...place, "to"],
        `${entry.name} ends on ${entry.to}, before it begins on ${entry.from}`,
      );
      continue;
    }
    const { name, type, from: startsOn, to: endsOn } = entry;
    const meta = entry.meta ?? before?.meta ?? {};
    const row = { id: before?.id ?? newId(), schoolId, parentId: null, name, type, startsOn, endsOn, meta };
    wanted.set(name, { row, place, parent: entry.parent, before });
  }
  refuseMisplaced(wanted, active, findings);
  const writes = noWrites<TermRow>();
  for (const { row, before, parent } of wanted.values()) {
    const parentId = parent === undefined ? null : (wanted.get(parent)?.row ?? known.get(parent))!.id;
    const full = { ...row, parentId };
    if (before === undefined) writes.inserts.push(full);
    else if (!sameTerm(full, before)) writes.updates.push(full);
    findings.tallies.terms[
      before === undefined ? "created" : sameTerm(full, before) ? "unchanged" : "updated"
    ] += 1;
  }
  for (const { name } of active) {
    if (!entries.some(({ entry }) => entry.name === name)) findings.leftAlone.push({ kind: "terms", name });
  }
  return writes;
}

/** Takes out terms whose parent is missing, too narrow or inside them, until all that are left fit together. */
function refuseMisplaced(wanted: Map<string, Wanted>, active: readonly Term[], findings: Findings): void {
  for (let again = true; again; ) {
    again = false;
    const terms = standing(wanted, active);
    for (const [name, term] of wanted) {
      const fault = misplaced(name, term, terms) ?? losesParts(name, term, terms, wanted);
      if (fault === null) continue;
      findings.refuse("terms", fault.place, fault.message);
      wanted.delete(name);
      again = true;
      break;
    }
  }
}

interface Standing {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly parent: string | undefined;
}

/** The terms as they would be after the import, by name. */
function standing(wanted: ReadonlyMap<string, Wanted>, active: readonly Term[]): Map<string, Standing> {
  const nameOf = new Map(active.map(({ id, name }) => [id, name]));
  const terms = new Map<string, Standing>();
  for (const { name, startsOn, endsOn, parentId } of active) {
    terms.set(name, { startsOn, endsOn, parent: parentId === null ? undefined : nameOf.get(parentId) });
  }
  for (const [name, { row, parent }] of wanted) terms.set(name, { ...row, parent });
  return terms;
}

interface Misplaced {
  readonly place: Place;
  readonly message: string;
}

function misplaced(
  name: string,
  { row, place, parent }: Wanted,
  terms: ReadonlyMap<string, Standing>,
): Misplaced | null {
  if (parent === undefined) return null;
  const at = [...place, "parent"];
  const above = terms.get(parent);
  if (above === undefined) {
    const guess = perhaps(parent, [...terms.keys()]);
    return { place: at, message: `There is no term "${parent}" for ${name} to be a part of${guess}` };
  }
  if (isInside(parent, name, terms)) return { place: at, message: `${name} would lie inside itself` };
  if (row.startsOn >= above.startsOn && row.endsOn <= above.endsOn) return null;
  const range = `from ${above.startsOn} to ${above.endsOn}`;
  return { place: at, message: `${name} does not lie inside "${parent}", which goes ${range}` };
}

/** Of parts that the file speaks of, the part is told; here it is those that only the school has. */
function losesParts(
  name: string,
  { row, place }: Wanted,
  terms: ReadonlyMap<string, Standing>,
  wanted: ReadonlyMap<string, Wanted>,
): Misplaced | null {
  for (const [part, { parent, startsOn, endsOn }] of terms) {
    if (parent !== name || wanted.has(part) || (startsOn >= row.startsOn && endsOn <= row.endsOn)) continue;
    return {
      place,
      message: `${name} would no longer hold its part "${part}", from ${startsOn} to ${endsOn}`,
    };
  }
  return null;
}

function isInside(name: string, outer: string, terms: ReadonlyMap<string, Standing>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = terms.get(at)?.parent) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}

function sameTerm(row: TermRow, term: Term): boolean {
  const { parentId, type, startsOn, endsOn, meta } = row;
  return (
    parentId === term.parentId &&
    type === term.type &&
    startsOn === term.startsOn &&
    endsOn === term.endsOn &&
    sameJson(meta, term.meta)
  );
}
