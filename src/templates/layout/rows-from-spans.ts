import type { Fault } from "../../faults/fault.js";
import { timeOfMinutes } from "../../time/local-time.js";
import { forWhom } from "./audience.js";
import { isWithin, MOST_ROWS } from "./limits.js";
import { passingFromGap } from "./passing-from-gap.js";
import { PERIOD_LENGTH, type RowDraft } from "./row.js";
import type { Naming } from "./row-clashes.js";
import { type PlacedSpan, placeSpans, type SpanDraft, spanFaults } from "./span.js";
import { type SplitPart, splitPeriods } from "./split-periods.js";

export interface ReadRow {
  readonly row: RowDraft;
  readonly kind: "PERIOD" | "SEGMENT";
  /** The rest of a sentence about the row: "has no number, so it is a segment". */
  readonly why: string;
  /** Where its span stood in the input: spans without sound bells have no row. */
  readonly index: number;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Fault[];
}

/**
 * Reads the rows of a school's file, where a period may be too short for the rules or in two parts, and says
 * of each what it became and why. Rows that break limits come out as they are, for `rowFaults` to refuse.
 */
export function rowsFromSpans(spans: readonly SpanDraft[], { path, trackName }: Naming): ReadRows {
  if (spans.length > MOST_ROWS) {
    const message = `A template has at most ${MOST_ROWS} rows, and this one has ${spans.length}`;
    return { rows: [], faults: [{ code: "BAD_USER_INPUT", message, path }] };
  }
  const placed = placeSpans(spans);
  const split = splitPeriods(placed);
  return {
    rows: placed.map((span) => readRow(span, placed, split.get(span), trackName)),
    faults: spans.flatMap((span, index) => spanFaults(span, [...path, index])),
  };
}

function readRow(
  placed: PlacedSpan,
  all: readonly PlacedSpan[],
  split: SplitPart | undefined,
  trackName: Naming["trackName"],
): ReadRow {
  const { number, span, from, until } = placed;
  const given = span.part ?? null;
  if (number === null) return segment(placed, span.periodNumber ?? null, given, unnumbered(placed));
  if (split !== undefined) {
    const part = given ?? split.part;
    const whole = `period ${number} is split in ${COUNTS[split.parts] ?? split.parts} parts`;
    const why = `${whole}${forWhom(split.audience, trackName)}, and it is part ${part}`;
    return segment(placed, number, part, why);
  }
  if (given !== null) {
    return segment(placed, number, given, `is part ${given} of period ${number}, so it is a segment`);
  }
  if (isWithin(PERIOD_LENGTH, until - from)) return period(placed, number, all);
  return segment(placed, number, null, `${outside(until - from)}, so it is a segment of period ${number}`);
}

function outside(length: number): string {
  if (length > PERIOD_LENGTH.most) return `${length} minutes is longer than a period's ${PERIOD_LENGTH.most}`;
  const minutes = length === 1 ? "minute" : "minutes";
  return `${length} ${minutes} is shorter than a period's ${PERIOD_LENGTH.least}`;
}

function unnumbered({ span }: PlacedSpan): string {
  if (typeof span.periodNumber !== "number") return "has no number, so it is a segment";
  const part = typeof span.part === "number" ? `is part ${span.part} of` : "belongs to";
  return `${part} period ${span.periodNumber}, so it is a segment`;
}

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

function period(span: PlacedSpan, number: number, all: readonly PlacedSpan[]): ReadRow {
  const passing = passingFromGap(span, all);
  const row = { ...common(span), number, passing: passing.minutes, periodNumber: null, part: null };
  const why = `has number ${number} and lasts ${row.length} minutes, so it is a period; ${passing.why}`;
  return { row, kind: "PERIOD", why, index: span.index };
}

function segment(span: PlacedSpan, periodNumber: number | null, part: number | null, why: string): ReadRow {
  const given = span.span.passing ?? 0;
  const dropped =
    given === 0 ? "" : `; its passing time of ${given} is left out, because only a period has one`;
  const row = { ...common(span), number: null, passing: 0, periodNumber, part };
  return { row, kind: "SEGMENT", why: `${why}${dropped}`, index: span.index };
}

function common({ span, from, until, tracks }: PlacedSpan) {
  const { label, type, meta = {} } = span;
  return { label, type, start: timeOfMinutes(from), length: until - from, tracks, meta };
}
