/** Where something stands in a file: the keys and indexes that lead to it. */
export type Place = readonly (string | number)[];

/** An entry with the place it stood at, for entries that bad neighbours were taken from. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly place: Place;
}

/** `/templates/3/rows/2/start`, a JSON pointer; the file as a whole is `/`. */
export function pointerTo(place: Place): string {
  return `/${place.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}

/** The inverse of `pointerTo` for a pointer into a document, whose indexes are numbers. */
export function placeOf(pointer: string): Place {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}
