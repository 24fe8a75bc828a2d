import type { Fault } from "../faults/fault.js";

/** What came of checking one item of a write: the row to store, or every reason why not. */
export type Plan<Row> =
  | { readonly row: Row; readonly faults: readonly [] }
  | { readonly row: null; readonly faults: readonly Fault[] };

export function planned<Row>(row: Row): Plan<Row> {
  return { row, faults: [] };
}

export function refused<Row>(faults: readonly Fault[]): Plan<Row> {
  return { row: null, faults };
}

/** The row when there are no faults; absent faults may be handed in as they come. */
export function planUnless<Row>(faults: readonly (Fault | null)[], row: () => Row): Plan<Row> {
  const real = faults.filter((fault) => fault !== null);
  return real.length > 0 ? refused(real) : planned(row());
}
