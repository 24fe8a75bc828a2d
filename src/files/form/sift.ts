import type { FormFault } from "./form-fault.js";
import { type Place, type Placed, pointerTo } from "./place.js";
import type {
  ExceptionEntry,
  ResetEntry,
  RotationEntry,
  RowEntry,
  RuleEntry,
  SchoolFile,
  TemplateEntry,
  TermEntry,
  TrackEntry,
} from "./school-file.js";

/** What is left of a file without the entries that depart from the form. */
export interface SoundFile {
  readonly school: Pick<SchoolFile, "code" | "name" | "timezone" | "weekdays" | "weeks" | "meta">;
  readonly terms: readonly Placed<TermEntry>[];
  readonly tracks: readonly Placed<TrackEntry>[];
  readonly templates: readonly SoundTemplate[];
  readonly rotations: readonly (Placed<RotationEntry> & { readonly resets: readonly Placed<ResetEntry>[] })[];
  readonly assignmentRules: readonly Placed<RuleEntry>[];
  readonly calendarExceptions: readonly Placed<ExceptionEntry>[];
  /** The entries left out, by list, with the name of each that has one. */
  readonly spoiled: readonly {
    readonly list: ListName;
    readonly place: Place;
    readonly name: string | null;
  }[];
  /** How many entries were passed over because `export --all` marked them as archived. */
  readonly archived: number;
}

export interface SoundTemplate extends Placed<TemplateEntry> {
  readonly rows: readonly Placed<RowEntry>[];
  readonly spoiledRows: readonly Placed<unknown>[];
}

export const LISTS = [
  "terms",
  "tracks",
  "templates",
  "rotations",
  "assignmentRules",
  "calendarExceptions",
] as const;
export type ListName = (typeof LISTS)[number];

/** Takes bad entries out of a document; null when what is wrong concerns the document as a whole. */
export function sift(document: unknown, faults: readonly FormFault[]): SoundFile | null {
  const spoiledPlaces = new Set<string>();
  for (const { place } of faults) {
    const entry = entryOf(place);
    if (entry === null) return null;
    spoiledPlaces.add(pointerTo(entry));
  }
  const isSpoiled = (place: Place) => spoiledPlaces.has(pointerTo(place));
  const file = document as SchoolFile;
  const { code, name, timezone, weekdays, weeks, meta } = file;
  let archived = 0;

  function sound<Entry>(list: ListName): Placed<Entry>[] {
    const entries = (file[list] ?? []) as readonly (Entry & { readonly archived?: boolean })[];
    const good = placed(entries, [list]).filter(({ place }) => !isSpoiled(place));
    const living = good.filter(({ entry }) => entry.archived !== true);
    archived += good.length - living.length;
    return living;
  }

  return {
    school: {
      code,
      name,
      timezone,
      ...(weekdays && { weekdays }),
      ...(weeks && { weeks }),
      ...(meta && { meta }),
    },
    terms: sound<TermEntry>("terms"),
    tracks: sound<TrackEntry>("tracks"),
    templates: sound<TemplateEntry>("templates").map((template) => {
      const rows = placed(template.entry.rows, [...template.place, "rows"]);
      return {
        ...template,
        rows: rows.filter(({ place }) => !isSpoiled(place)),
        spoiledRows: rows.filter(({ place }) => isSpoiled(place)),
      };
    }),
    rotations: sound<RotationEntry>("rotations").map((rotation) => ({
      ...rotation,
      resets: placed(rotation.entry.resets ?? [], [...rotation.place, "resets"]).filter(
        ({ place }) => !isSpoiled(place),
      ),
    })),
    assignmentRules: sound<RuleEntry>("assignmentRules"),
    calendarExceptions: sound<ExceptionEntry>("calendarExceptions"),
    spoiled: LISTS.flatMap((list) =>
      placed((file[list] ?? []) as readonly unknown[], [list])
        .filter(({ place }) => isSpoiled(place))
        .map(({ entry, place }) => ({ list, place, name: soundName(entry, place, faults) })),
    ),
    archived,
  };
}

/** The smallest entry that a fault spoils: a row, a reset, or an entry of a list; null for the document itself. */
function entryOf(place: Place): Place | null {
  const [list, index, part, partIndex] = place;
  if (!LISTS.some((known) => known === list) || typeof index !== "number") return null;
  const isOwnEntry = part === "rows" || part === "resets";
  return isOwnEntry && typeof partIndex === "number" ? place.slice(0, 4) : place.slice(0, 2);
}

function placed<Entry>(entries: readonly Entry[], place: Place): Placed<Entry>[] {
  return entries.map((entry, index) => ({ entry, place: [...place, index] }));
}

/** A name that is itself as the form wants it, whatever else is wrong with its entry. */
function soundName(entry: unknown, place: Place, faults: readonly FormFault[]): string | null {
  const name = (entry as { name?: unknown } | null)?.name;
  const own = pointerTo([...place, "name"]);
  return typeof name === "string" && !faults.some((fault) => pointerTo(fault.place) === own) ? name : null;
}
