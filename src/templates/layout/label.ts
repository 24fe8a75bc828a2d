import { MOST_LABEL_CHARACTERS } from "./limits.js";

/** What is wrong with a label, as the end of a sentence ("is empty"); null when nothing is. */
export function labelFault(label: string): string | null {
  if (label.trim() === "") return "is empty";
  if (UNPRINTABLE.test(label)) return "contains a control character or a line break";
  // Counted as PostgreSQL counts them: an emoji is one character there and two in `length`.
  const characters = [...label].length;
  if (characters > MOST_LABEL_CHARACTERS)
    return `has ${characters} characters, more than ${MOST_LABEL_CHARACTERS}`;
  return null;
}

// Half a surrogate pair (Cs) has no UTF-8 form: PostgreSQL would get another label than was checked.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
