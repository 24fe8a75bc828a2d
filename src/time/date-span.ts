import { type LocalDate, localDateFault } from "./local-date.js";

/** A span of dates, half-open: `from` belongs to it, `until` does not; null is unbounded. */
export interface DateSpan {
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

export function spanContains(span: DateSpan, date: LocalDate): boolean {
  return (span.from === null || span.from <= date) && (span.until === null || date < span.until);
}

export function spansContain(spans: readonly DateSpan[], date: LocalDate): boolean {
  return spans.some((span) => spanContains(span, date));
}

/** The dates that belong to both spans; null when there are none. */
export function commonSpan(one: DateSpan, other: DateSpan): DateSpan | null {
  const from = one.from === null || (other.from !== null && other.from > one.from) ? other.from : one.from;
  const until =
    one.until === null || (other.until !== null && other.until < one.until) ? other.until : one.until;
  return from !== null && until !== null && from >= until ? null : { from, until };
}

/** What is left of a span without some others, in order. */
export function spanWithout(span: DateSpan, removed: readonly DateSpan[]): DateSpan[] {
  return removed.reduce<DateSpan[]>(
    (left, hole) => left.flatMap((piece) => [beforeHole(piece, hole), afterHole(piece, hole)]).filter(isSpan),
    [span],
  );
}

/**
 * Reads PostgreSQL's text of a datemultirange, `{[2026-10-01,2026-11-01),[2026-12-01,)}`. PostgreSQL writes date
 * ranges half-open whatever was put in; a text of another shape is a defect, not input.
 */
export function readDateSpans(text: string): DateSpan[] {
  if (!/^\{(?:[[(][^,[\]()]*,[^,[\]()]*\)(?:,(?=[[(])|(?=\})))*\}$/.test(text)) throw notSpans(text);
  return [...text.matchAll(/([[(])([^,[\]()]*),([^,[\]()]*)\)/g)].map(([, opening, from, until]) => {
    const span = { from: readBound(from!, text), until: readBound(until!, text) };
    if ((opening === "(") !== (span.from === null) && from !== "-infinity") throw notSpans(text);
    return span;
  });
}

export function writeDateSpans(spans: readonly DateSpan[]): string {
  return `{${spans.map(({ from, until }) => `${from === null ? "(" : `[${from}`},${until ?? ""})`).join(",")}}`;
}

function beforeHole(piece: DateSpan, hole: DateSpan): DateSpan | null {
  return hole.from === null ? null : commonSpan(piece, { from: null, until: hole.from });
}

function afterHole(piece: DateSpan, hole: DateSpan): DateSpan | null {
  return hole.until === null ? null : commonSpan(piece, { from: hole.until, until: null });
}

function isSpan(span: DateSpan | null): span is DateSpan {
  return span !== null;
}

function readBound(bound: string, text: string): LocalDate | null {
  if (bound === "" || bound === "infinity" || bound === "-infinity") return null;
  if (localDateFault(bound) !== null) throw notSpans(text);
  return bound;
}

function notSpans(text: string): Error {
  return new Error(`Not the text of a datemultirange: ${text}`);
}
