import type { RowDraft } from "../../templates/layout/row.js";
import { limitFaults } from "../../templates/layout/row-limits.js";
import { rowWarnings } from "../../templates/layout/row-warnings.js";
import { type ReadRow, rowsFromSpans } from "../../templates/layout/rows-from-spans.js";
import { type SpanDraft, spanFaults } from "../../templates/layout/span.js";
import type { FormFault } from "../form/form-fault.js";
import { type Place, type Placed, pointerTo } from "../form/place.js";
import type { RowEntry, TemplateEntry } from "../form/school-file.js";
import type { SoundTemplate } from "../form/sift.js";
import { ambiguousBells } from "./ambiguous-bells.js";
import { overlappingRows } from "./overlapping-rows.js";
import type { TrackNames } from "./track-names.js";

/** What became of one row of the file, and why. */
export interface ToldRow {
  readonly place: Place;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly kind: "PERIOD" | "SEGMENT" | "LEFT_OUT";
  readonly why: string;
}

export interface ReadTemplate extends Placed<TemplateEntry> {
  /** The sound rows; their `tracks` are numbers of track names. */
  readonly rows: readonly RowDraft[];
  readonly told: readonly ToldRow[];
  readonly faults: readonly FormFault[];
  readonly warnings: readonly FormFault[];
}

/**
 * Reads the rows of a template. One that is wrong in itself is left out; of rows that overlap for the same people
 * all are, since to choose one would be a guess. Every row that is left out has a fault.
 */
export function readTemplate(
  template: SoundTemplate,
  tracks: TrackNames,
  formFaults: readonly FormFault[],
): ReadTemplate {
  const faults = rowFaults(template.rows, tracks);
  const sound = template.rows.filter((_, index) => !faults.has(index));
  const read = rowsFromSpans(
    sound.map(({ entry }) => spanOf(entry, tracks)),
    { path: template.place, trackName: (number) => tracks.nameOf(number) },
  ).rows;
  const broken = [...brokenLimits(read, sound), ...overlapFaults(read, sound, tracks)];
  const lost = new Set(broken.map(({ row }) => row));
  const kept = read.filter((_, index) => !lost.has(index));
  const first = [...faults.values()].flat();
  return {
    entry: template.entry,
    place: template.place,
    rows: kept.map(({ row }) => row),
    told: toldRows(template, kept, sound, [...formFaults, ...first, ...broken.map(({ fault }) => fault)]),
    faults: [...first, ...broken.filter(({ isTold }) => !isTold).map(({ fault }) => fault)],
    warnings: rowWarnings(kept.map(({ row }) => row)).map((message) => ({ place: template.place, message })),
  };
}

/** What keeps rows from being read at all, by their index. */
function rowFaults(rows: readonly Placed<RowEntry>[], tracks: TrackNames): Map<number, FormFault[]> {
  const ambiguous = ambiguousBells(rows.map(({ entry }) => entry));
  const found = new Map<number, FormFault[]>();
  for (const [index, { entry, place }] of rows.entries()) {
    const unclear = ambiguous.get(index);
    const faults: FormFault[] = unclear
      ? [{ place: [...place, "start"], message: `The time of ${entry.label} is ambiguous: ${unclear}` }]
      : spanFaults(spanOf(entry, tracks), place).map(({ path, message }) => ({ place: path, message }));
    for (const [at, name] of (entry.tracks ?? []).entries()) {
      if (tracks.numberOf(name) !== undefined) continue;
      const message = `${entry.label} is for "${name}", which is no track of the file or the school`;
      faults.push({ place: [...place, "tracks", at], message });
    }
    if (faults.length > 0) found.set(index, faults);
  }
  return found;
}

function spanOf(entry: RowEntry, tracks: TrackNames): SpanDraft {
  const numbers = entry.tracks?.map((name) => tracks.numberOf(name) ?? -1);
  return { ...entry, type: entry.type ?? "CLASS", tracks: numbers ?? null };
}

interface Broken {
  readonly row: number;
  readonly fault: FormFault;
  /** Already told at the other row of an overlap. */
  readonly isTold?: boolean;
}

function brokenLimits(read: readonly ReadRow[], sound: readonly Placed<RowEntry>[]): Broken[] {
  return read.flatMap(({ row, index }, at) =>
    limitFaults(row, index + 1).map(({ field, message }) => {
      // The file writes an end where a row has a length.
      const key = field === "length" ? "end" : field;
      return { row: at, fault: { place: [...sound[index]!.place, key], message } };
    }),
  );
}

function overlapFaults(
  read: readonly ReadRow[],
  sound: readonly Placed<RowEntry>[],
  tracks: TrackNames,
): Broken[] {
  const rows = read.map(({ row }) => row);
  const placeOfRow = (at: number) => sound[read[at]!.index]!.place;
  return overlappingRows(rows, (number) => tracks.nameOf(number)).flatMap(({ earlier, later, message }) => {
    const told = `${message}, at ${pointerTo(placeOfRow(earlier))}`;
    return [
      { row: later, fault: { place: [...placeOfRow(later), "start"], message: told } },
      { row: earlier, fault: { place: placeOfRow(earlier), message }, isTold: true },
    ];
  });
}

function toldRows(
  template: SoundTemplate,
  kept: readonly ReadRow[],
  sound: readonly Placed<RowEntry>[],
  faults: readonly FormFault[],
): ToldRow[] {
  const byPlace = new Map(kept.map((one) => [String(sound[one.index]!.place), one]));
  return template.entry.rows.map((entry, index) => {
    const place = [...template.place, "rows", index];
    const read = byPlace.get(String(place));
    const { label, start, end } = (entry ?? {}) as Partial<RowEntry>;
    const common = { place, label: String(label), start: String(start), end: String(end) };
    if (read) return { ...common, kind: read.kind, why: read.why };
    const own = faults.filter((fault) => String(fault.place.slice(0, place.length)) === String(place));
    return { ...common, kind: "LEFT_OUT", why: own.map(({ message }) => message).join("; ") };
  });
}
