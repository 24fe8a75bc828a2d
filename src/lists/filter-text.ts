import { refuseUnstorable } from "../faults/unstorable-text.js";

/** PostgreSQL fails on a parameter with a null in it, and gets half a surrogate pair as another character. */
export function refuseUnstorableTexts(filter: object): void {
  for (const [name, value] of Object.entries(filter)) {
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    for (const text of texts) if (typeof text === "string") refuseUnstorable(text, ["filter", name]);
  }
}
