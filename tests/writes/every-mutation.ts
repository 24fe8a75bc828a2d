import * as kinds from "./kinds.js";
import { lifecycleCases } from "./lifecycle-cases.js";
import type { MutationCase } from "./mutation-case.js";
import * as scheduling from "./scheduling-kinds.js";
import { SPECIAL_CASES } from "./special-cases.js";

const { TEXTS: _texts, ...plain } = kinds;

export const KINDS = { ...plain, ...scheduling };

/** Every mutation of the schema by its name, with how it is used well and badly. */
export const MUTATION_CASES: Record<string, MutationCase> = Object.assign(
  {},
  SPECIAL_CASES,
  ...Object.values(KINDS).map(lifecycleCases),
);
