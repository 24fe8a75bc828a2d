import { clockOrder } from "./clock-order.js";
import type { RowDraft } from "./row.js";

export interface RowPair<R extends RowDraft> {
  readonly before: R | null;
  readonly after: R | null;
}

/**
 * Pairs the rows that a school would call the same: those of one name that kept their start, then of one
 * name in order of occurrence (a break that moved), then whatever took the place of a row at the same start.
 */
export function matchRows<R extends RowDraft>(before: readonly R[], after: readonly R[]): RowPair<R>[] {
  const pairs: RowPair<R>[] = [];
  // The order they are given in decides only between rows that nothing but their meta tells apart.
  let [gone, come] = [[...before].sort(clockOrder), [...after].sort(clockOrder)];
  for (const keyOf of [nameAndStart, name, startAndTracks, startOf]) {
    const waiting = queues(come, keyOf);
    gone = gone.filter((row) => {
      const match = waiting.get(keyOf(row))?.shift();
      if (match !== undefined) pairs.push({ before: row, after: match });
      return match === undefined;
    });
    come = [...waiting.values()].flat().sort(clockOrder);
  }
  return [
    ...pairs,
    ...gone.map((row) => ({ before: row, after: null })),
    ...come.map((row) => ({ before: null, after: row })),
  ];
}

function queues<R extends RowDraft>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  const byKey = new Map<string, R[]>();
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  return byKey;
}

/** Of a template's rows for the same people, a period is known by its number, a segment by its label. */
function name(row: RowDraft): string {
  return JSON.stringify([row.number ?? row.label, tracksOf(row)]);
}

function nameAndStart(row: RowDraft): string {
  return JSON.stringify([name(row), row.start]);
}

function startAndTracks(row: RowDraft): string {
  return JSON.stringify([row.start, tracksOf(row)]);
}

function startOf(row: RowDraft): string {
  return row.start;
}

function tracksOf(row: RowDraft): readonly number[] | null {
  return row.tracks === null ? null : [...row.tracks].sort((a, b) => a - b);
}
