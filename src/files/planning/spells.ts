import { readDateSpans, writeDateSpans } from "../../time/date-span.js";
import { addDays } from "../../time/local-date.js";
import type { Spell } from "../form/school-file.js";

/** Ranges of a file, both ends included, as the text of a datemultirange. */
export function writeSpells(spells: readonly Spell[]): string {
  return writeDateSpans(
    spells.map(({ from, to }) => ({ from: from ?? null, until: to === undefined ? null : addDays(to, 1) })),
  );
}

export function readSpells(retired: string): Spell[] {
  return readDateSpans(retired).map(({ from, until }) => ({
    ...(from !== null && { from }),
    ...(until !== null && { to: addDays(until, -1) }),
  }));
}

/** The dates out of force that an entry gives; what was known of them when it gives none. */
export function keptSpells(given: readonly Spell[] | undefined, known: string): string {
  return given === undefined || sameSpells(given, known) ? known : writeSpells(given);
}

export function spellFault(spells: readonly Spell[] | undefined): string | null {
  const bad = (spells ?? []).find(({ from, to }) => from !== undefined && to !== undefined && to < from);
  return bad === undefined ? null : `The range ends on ${bad.to}, before it begins on ${bad.from}`;
}

function sameSpells(given: readonly Spell[], known: string): boolean {
  return writeSpells(given) === known;
}
