import type { ListSpec, NoFilter } from "../lists/list-spec.js";
import { Correction } from "./correction.js";

/** Nobody chooses its order: the latest first. */
export const correctionList: ListSpec<Correction, NoFilter, "MADE_AT"> = {
  name: "corrections",
  entity: Correction,
  parent: "schoolId",
  sortKeys: { MADE_AT: "madeAt" },
  defaultOrder: [{ field: "MADE_AT", direction: "DESC" }],
  conditions: () => [],
};
