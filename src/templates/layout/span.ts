import type { Fault } from "../../faults/fault.js";
import { minutesOf, readLocalTime } from "../../time/local-time.js";
import type { RowType } from "./row.js";
import type { MinuteSpan } from "./row-span.js";

/** A row as school files write it, with its two bells instead of a length, and not yet period or segment. */
export interface SpanDraft {
  readonly label: string;
  readonly type: RowType;
  readonly start: string;
  readonly end: string;
  /** The number the school gives the row, whether or not the row can be a period. */
  readonly number?: number | null | undefined;
  /** The number of the period that the row belongs to, for a row that is known to be a segment. */
  readonly periodNumber?: number | null | undefined;
  readonly part?: number | null | undefined;
  readonly tracks?: readonly number[] | null | undefined;
  readonly passing?: number | null | undefined;
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}

export interface PlacedSpan extends MinuteSpan {
  readonly span: SpanDraft;
  /** Where the span stood in the input. */
  readonly index: number;
  readonly number: number | null;
  readonly tracks: readonly number[] | null;
}

/** The spans with sound bells, in the order of the input. */
export function placeSpans(spans: readonly SpanDraft[]): PlacedSpan[] {
  return spans.flatMap((span, index) => {
    const [start, end] = [readLocalTime(span.start).value, readLocalTime(span.end).value];
    if (start === undefined || end === undefined || end <= start) return [];
    const [number, tracks] = [span.number ?? null, span.tracks ?? null];
    return [{ span, index, number, tracks, from: minutesOf(start), until: minutesOf(end) }];
  });
}

/** What keeps a span from becoming a row at all; a row's own limits are checked on the row. */
export function spanFaults(span: SpanDraft, path: Fault["path"]): Fault[] {
  const [start, end] = [readLocalTime(span.start), readLocalTime(span.end)];
  const faults: Fault[] = [];
  if (start.fault !== undefined)
    faults.push(fault(`${span.label}: its start ${start.fault}`, [...path, "start"]));
  if (end.fault !== undefined) faults.push(fault(`${span.label}: its end ${end.fault}`, [...path, "end"]));
  if (start.value !== undefined && end.value !== undefined && end.value <= start.value) {
    const message = `${span.label} ends at ${end.value}, which is not after its start at ${start.value}`;
    faults.push(fault(message, [...path, "end"]));
  }
  if (typeof span.number === "number" && typeof span.periodNumber === "number") {
    const message = `${span.label} has number ${span.number} and belongs to period ${span.periodNumber}: say one`;
    faults.push(fault(message, [...path, "periodNumber"]));
  }
  return faults;
}

function fault(message: string, path: Fault["path"]): Fault {
  return { code: "BAD_USER_INPUT", message, path };
}
