import { isUuid } from "../ids/uuid.js";
import { readInstant } from "../time/instant.js";
import { localDateFault } from "../time/local-date.js";
import type { SortType } from "./sort-order.js";

export type SortValue = string | number;

/** Whether PostgreSQL would take a value of a cursor as the type of its column. */
export function fitsSortType(value: unknown, type: SortType): value is SortValue {
  if (type === "integer") return Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INTEGER;
  return typeof value === "string" && FITS[type](value);
}

const LARGEST_INTEGER = 2 ** 31 - 1;

const FITS: Record<Exclude<SortType, "integer">, (text: string) => boolean> = {
  text: (text) => !text.includes("\0"), // the one character that PostgreSQL's text can't hold
  date: (text) => localDateFault(text) === null,
  timestamptz: (text) => INSTANT_IN_UTC.test(text) && readInstant(text).fault === undefined,
  uuid: isUuid,
};

/** As the data source reads it: to the microsecond, by which rows of one second differ. */
const INSTANT_IN_UTC = /^[-0-9]{10}T[0-9:]{8}(\.[0-9]{1,6})?Z$/;
