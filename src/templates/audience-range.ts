import type { Audience } from "./layout/audience.js";

/** An audience as the database keeps it: an int4multirange of track ordinals, unbounded for everyone. */
export function writeAudience(tracks: Audience): string {
  if (tracks === null) return "{(,)}";
  return `{${tracks.map((ordinal) => `[${ordinal},${ordinal + 1})`).join(",")}}`;
}

/** The ordinals in an int4multirange; null for everyone. PostgreSQL joins neighbours into one range. */
export function readAudience(text: string): Audience {
  if (text === "{(,)}") return null;
  return [...text.matchAll(/\[(\d+),(\d+)\)/g)].flatMap(([, from, until]) =>
    Array.from({ length: Number(until) - Number(from) }, (_, index) => Number(from) + index),
  );
}
