import type { Fault } from "../../faults/fault.js";
import { labelFault } from "./label.js";
import { MOST_ROWS } from "./limits.js";
import type { RowDraft } from "./row.js";
import { type Naming, overlaps, repeatedNumbers } from "./row-clashes.js";
import { limitFaults } from "./row-limits.js";

/**
 * Every fault of a template's rows at once, each at `[...path, index, field]`. The database holds the same
 * rules as constraints; here they are told in the school's words, and all of them instead of the first.
 */
export function rowFaults(rows: readonly RowDraft[], naming: Naming): Fault[] {
  if (rows.length > MOST_ROWS) {
    const message = `A template has at most ${MOST_ROWS} rows, and this one has ${rows.length}`;
    return [{ code: "BAD_USER_INPUT", message, path: naming.path }];
  }
  const tellable = rows.map(withTellableLabel);
  return [
    ...rows.flatMap((row, index) =>
      limitFaults(row, index + 1).map(
        ({ field, message }): Fault => ({
          code: "BAD_USER_INPUT",
          message,
          path: [...naming.path, index, field],
        }),
      ),
    ),
    ...firstOf(overlaps(tellable, naming), "overlaps", naming.path),
    ...firstOf(repeatedNumbers(tellable, naming), "repeated numbers", naming.path),
  ];
}

/** A label that breaks its own limits would be repeated, however long, in the message of every pair. */
function withTellableLabel(row: RowDraft, index: number): RowDraft {
  return labelFault(row.label) === null ? row : { ...row, label: `Row ${index + 1}` };
}

/** 200 rows at one time make 19,900 pairs, megabytes of an answer that nobody reads to its end. */
const MOST_PAIRS_TOLD = 100;

function firstOf(faults: readonly Fault[], what: string, path: Fault["path"]): readonly Fault[] {
  if (faults.length <= MOST_PAIRS_TOLD) return faults;
  const message = `${faults.length - MOST_PAIRS_TOLD} more ${what} are not listed`;
  return [...faults.slice(0, MOST_PAIRS_TOLD), { code: "BAD_USER_INPUT", message, path }];
}
