import { refuse } from "../faults/fault.js";

/** PostgreSQL can't hold U+0000 in a text and fails on a parameter with it. */
export function refuseZeroBytes(filter: object): void {
  for (const [name, value] of Object.entries(filter)) {
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    if (texts.some((text) => typeof text === "string" && text.includes("\0"))) {
      refuse("BAD_USER_INPUT", "No text has the character U+0000 in it.", ["filter", name]);
    }
  }
}
