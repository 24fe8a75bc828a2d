import type { School } from "../../schools/school.js";
import type { Track } from "../../schools/tracks/track.js";
import { weekdayEnum } from "../../time/weekday-enum.js";
import type { SchoolFile, TrackEntry } from "../form/school-file.js";
import { isActive, type StoredSchool } from "../planning/stored-school.js";
import { writeRotation, writeRule, writeTerm } from "./write-calendar.js";
import { writeExceptions } from "./write-exceptions.js";
import { writeTemplates } from "./write-templates.js";

/** A school as a file, in an order that depends on what it says alone; archived things only when asked for. */
export function writeSchool(stored: StoredSchool, all: boolean): SchoolFile {
  const asked = <Row extends { readonly archivedAt: string | null }>(rows: readonly Row[]) =>
    all ? rows : rows.filter(isActive);
  const families = new Map(stored.families.map(({ id, name }) => [id, name]));
  const terms = new Map(stored.terms.map(({ id, name }) => [id, name]));
  const rotations = new Map(stored.rotations.map(({ id, name }) => [id, name]));
  const trackNames = new Map(stored.tracks.map(({ ordinal, name }) => [ordinal, name]));
  const familyName = (id: string) => families.get(id) ?? id;
  const versions = asked(stored.versions);
  const rules = asked(stored.rules).map((rule) =>
    writeRule(rule, { family: familyName, rotation: (id) => rotations.get(id) ?? id }),
  );
  return {
    form: 1,
    ...aboutSchool(stored.school),
    ...list(
      "terms",
      asked(stored.terms).map((term) => writeTerm(term, (id) => terms.get(id) ?? id)),
    ),
    ...list("tracks", writeTracks(stored, versions, all)),
    ...list(
      "templates",
      writeTemplates(versions, (ordinal) => trackNames.get(ordinal) ?? `track ${ordinal}`),
    ),
    ...list(
      "rotations",
      asked(stored.rotations).map((one) =>
        writeRotation(
          one,
          stored.resets.filter(({ rotationId }) => rotationId === one.id),
        ),
      ),
    ),
    ...list("assignmentRules", inOrder(rules)),
    ...list("calendarExceptions", writeExceptions(asked(stored.exceptions), familyName, stored.school.weeks)),
  };
}

function aboutSchool({ code, name, timezone, weeks, meta }: School) {
  const entries = weeks.map(({ from, weekdays }) => ({
    ...(from !== null && { from }),
    weekdays: [...weekdays].sort().map(weekdayEnum),
  }));
  const single = entries.length === 1 ? entries[0]!.weekdays : null;
  return {
    code,
    name,
    timezone,
    ...(single === null ? { weeks: entries } : isMondayToFriday(single) ? {} : { weekdays: single }),
    ...(Object.keys(meta).length > 0 && { meta }),
  };
}

function isMondayToFriday(weekdays: readonly string[]): boolean {
  return weekdays.join() === [1, 2, 3, 4, 5].map((day) => weekdayEnum(day as 1)).join();
}

/** Active tracks, and archived ones whose name stands in a row that is written. */
function writeTracks(
  { tracks }: StoredSchool,
  versions: StoredSchool["versions"],
  all: boolean,
): TrackEntry[] {
  const used = new Set(
    versions.flatMap(({ cachedPeriods }) => cachedPeriods.flatMap((row) => row.tracks ?? [])),
  );
  const written = new Map<string, Track>();
  for (const track of tracks) {
    if (!isActive(track) && !used.has(track.ordinal) && !all) continue;
    const other = written.get(track.name);
    if (other === undefined || (!isActive(other) && isActive(track))) written.set(track.name, track);
  }
  return [...written.values()].map((track) => ({
    name: track.name,
    ...(track.description !== null && { description: track.description }),
    ...(!isActive(track) && !used.has(track.ordinal) && { archived: true }),
  }));
}

/** By date, template and days; ids, which say when a rule was made, would differ in another database. */
function inOrder<Rule extends { readonly from: string }>(rules: readonly Rule[]): Rule[] {
  const keyed = rules.map((rule) => ({ rule, key: `${rule.from} ${JSON.stringify(rule)}` }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ rule }) => rule);
}

function list<Name extends keyof SchoolFile, Entry>(name: Name, entries: readonly Entry[]) {
  return (entries.length === 0 ? {} : { [name]: entries }) as { readonly [key in Name]?: readonly Entry[] };
}
