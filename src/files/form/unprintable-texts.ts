import type { FormFault } from "./form-fault.js";
import type { Place } from "./place.js";

/** Texts that no screen shows or the database can't hold. Inside `meta` only the latter count. */
export function unprintableTexts(value: unknown, place: Place = []): FormFault[] {
  if (typeof value === "string") {
    const isBad = place.includes("meta") ? isUnstorable(value) : UNPRINTABLE.test(value);
    if (!isBad) return [];
    return [{ place, message: "The text holds a control character, a line break or half of a character" }];
  }
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => unprintableTexts(item, [...place, index]));
  return Object.entries(value).flatMap(([key, item]) =>
    isUnstorable(key)
      ? [{ place, message: "A key holds a character that can't be stored" }]
      : unprintableTexts(item, [...place, key]),
  );
}

function isUnstorable(text: string): boolean {
  return text.includes("\0") || /\p{Cs}/u.test(text);
}

// Half a surrogate pair (Cs) has no UTF-8 form, and PostgreSQL refuses the null character.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
