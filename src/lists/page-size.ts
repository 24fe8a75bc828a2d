import { type Fault, refuseIfAny } from "../faults/fault.js";
import type { ListArgs } from "./list-spec.js";

export const DEFAULT_PAGE_SIZE = 25;
export const LARGEST_PAGE_SIZE = 100;

export interface PageSize {
  readonly limit: number;
  /** From the end of the list, or from `before`, towards its start. */
  readonly backward: boolean;
}

export function readPageSize({ first, last }: Pick<ListArgs, "first" | "last">): PageSize {
  refuseIfAny([...sizeFaults("first", first), ...sizeFaults("last", last), ...bothFault(first, last)]);
  return last == null
    ? { limit: first ?? DEFAULT_PAGE_SIZE, backward: false }
    : { limit: last, backward: true };
}

function sizeFaults(name: string, size: number | null | undefined): Fault[] {
  if (size == null || (size >= 1 && size <= LARGEST_PAGE_SIZE)) return [];
  const message = `\`${name}\` is ${size}; a page has from 1 to ${LARGEST_PAGE_SIZE} objects.`;
  return [{ code: "BAD_USER_INPUT", message, path: [name] }];
}

function bothFault(first: number | null | undefined, last: number | null | undefined): Fault[] {
  if (first == null || last == null) return [];
  const message = "A page begins at one end of the list: ask for `first` or for `last`, not for both.";
  return [{ code: "BAD_USER_INPUT", message, path: ["last"] }];
}
