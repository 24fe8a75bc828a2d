import { refuse } from "./fault.js";

export const UNSTORABLE_TEXT =
  "A text holds a character that can't be stored: a null, or half of a surrogate pair.";

/** Refuses a text that nothing stored can equal: to say that there is none of this name would hide the mistake. */
export function refuseUnstorable(text: string, path: readonly (string | number)[]): void {
  if (/[\0\p{Cs}]/u.test(text)) refuse("BAD_USER_INPUT", UNSTORABLE_TEXT, path);
}
