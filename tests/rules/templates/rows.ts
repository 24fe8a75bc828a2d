import fc from "fast-check";
import { ROW_TYPES, type RowDraft } from "../../../src/templates/layout/row.js";
import type { SpanDraft } from "../../../src/templates/layout/span.js";

const LUNCHES = ["lunch A", "lunch B", "lunch C"];

export const naming = {
  path: ["input", "rows"],
  trackName: (ordinal: number) => LUNCHES[ordinal] ?? `track ${ordinal}`,
};

export function period(
  number: number,
  start: string,
  length: number,
  rest: Partial<RowDraft> = {},
): RowDraft {
  return { ...segment(`Period ${number}`, start, length), type: "CLASS", number, ...rest };
}

export function segment(
  label: string,
  start: string,
  length: number,
  rest: Partial<RowDraft> = {},
): RowDraft {
  const none = { number: null, periodNumber: null, part: null, tracks: null };
  return { ...none, label, type: "OTHER", start, length, passing: 0, meta: {}, ...rest };
}

export const span = (
  label: string,
  start: string,
  end: string,
  rest: Partial<SpanDraft> = {},
): SpanDraft => ({
  label,
  type: "CLASS",
  start,
  end,
  ...rest,
});
export const numbered = (
  number: number,
  start: string,
  end: string,
  tracks: number[] | null = null,
): SpanDraft => span(`Period ${number}`, start, end, { number, tracks });
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

export function minutes(time: string): number {
  const [hour, minute] = time.split(":").map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}

export const anyTracks = fc.option(fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }), {
  nil: null,
});

/** Rows within their own limits, on few enough starts, numbers and tracks that many of them clash. */
export const anyRow: fc.Arbitrary<RowDraft> = fc
  .record({
    number: fc.option(fc.nat({ max: 4 }), { nil: null }),
    label: fc.constantFrom("Lunch", "Brunch", "Assembly"),
    type: fc.constantFrom(...ROW_TYPES),
    start: fc.integer({ min: 96, max: 140 }).map((fives) => clock(fives * 5)),
    length: fc.integer({ min: 30, max: 60 }),
    passing: fc.nat({ max: 30 }),
    tracks: anyTracks,
    periodNumber: fc.option(fc.nat({ max: 4 }), { nil: null }),
    part: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    meta: fc.constantFrom<RowDraft["meta"]>({}, { room: "12" }, { room: { hall: ["east", 1] } }),
  })
  .map((row) =>
    row.number === null
      ? { ...row, passing: 0, part: row.periodNumber === null ? null : row.part }
      : { ...row, periodNumber: null, part: null },
  );

export const anyRows = fc.array(anyRow, { maxLength: 12 });
