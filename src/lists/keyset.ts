import type { Parameters } from "./parameters.js";
import type { SortKey } from "./sort-order.js";
import type { SortValue } from "./sort-value.js";

export function orderBy(keys: readonly SortKey[]): string {
  return keys.map(({ column, descending }) => (descending ? `${column} DESC` : column)).join(", ");
}

/** The rows that follow a place in the order of the keys, with the row at the place or without it. */
export function following(
  keys: readonly SortKey[],
  values: readonly SortValue[],
  sql: Parameters,
  atPlaceToo = false,
): string {
  const places = keys.map(({ type }, at) => `${sql.add(values[at])}::${type}`);
  const [first] = keys;
  if (keys.every(({ descending }) => descending === first!.descending)) {
    const columns = keys.map(({ column }) => column).join(", ");
    return `(${columns}) ${sign(first!, atPlaceToo)} (${places.join(", ")})`;
  }
  // The bound on the first key says nothing new, but an index can use it, and can't use an OR.
  return `${first!.column} ${sign(first!, true)} ${places[0]} AND ${followingByKey(keys, places, atPlaceToo)}`;
}

/** `(a > $1 OR a = $1 AND (b < $2 OR b = $2 AND (id < $3)))` */
function followingByKey(keys: readonly SortKey[], places: readonly string[], atPlaceToo: boolean): string {
  return keys.reduceRight((rest, key, at) => {
    const isLast = at === keys.length - 1;
    const beyond = `${key.column} ${sign(key, isLast && atPlaceToo)} ${places[at]}`;
    return isLast ? beyond : `(${beyond} OR ${key.column} = ${places[at]} AND ${rest})`;
  }, "");
}

function sign({ descending }: SortKey, orEqual: boolean): string {
  return `${descending ? "<" : ">"}${orEqual ? "=" : ""}`;
}
