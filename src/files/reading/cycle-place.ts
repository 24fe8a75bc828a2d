import type { Reading } from "../../time/reading.js";
import { perhaps } from "../form/perhaps.js";
import type { CyclePlace } from "../form/school-file.js";

/** The index of a place in a cycle; a label that stands in it more than once is ambiguous. */
export function readCyclePlace(place: CyclePlace, labels: readonly string[]): Reading<number> {
  if (typeof place === "number") {
    if (place < labels.length) return { value: place };
    return { fault: `Place ${place} lies outside the cycle, whose ${labels.length} labels count from 0` };
  }
  const indexes = labels.flatMap((label, index) => (label === place ? [index] : []));
  if (indexes.length === 1) return { value: indexes[0]! };
  if (indexes.length === 0) {
    return { fault: `"${place}" is no label of the cycle${perhaps(place, labels)}` };
  }
  return {
    fault: `"${place}" is ambiguous: it stands in the cycle at ${indexes.join(" and ")}, so write that number instead`,
  };
}

/** How a file writes an index: by its label when that says enough. */
export function writeCyclePlace(index: number, labels: readonly string[]): CyclePlace {
  const label = labels[index];
  return label !== undefined && labels.filter((other) => other === label).length === 1 ? label : index;
}
