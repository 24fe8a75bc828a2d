import { type Fault, type FaultCode, Refusal } from "../faults/fault.js";
import { type NodeType, requireId } from "../ids/global-id.js";

/** Collects every fault of one item of a write, each at the path of its field. */
export class Checks {
  readonly faults: Fault[] = [];

  constructor(readonly path: Fault["path"]) {}

  fail(field: string, message: string, code: FaultCode = "BAD_USER_INPUT"): void {
    this.faults.push({ code, message, path: [...this.path, field] });
  }

  add(fault: Fault | null): void {
    if (fault) this.faults.push(fault);
  }

  at(field: string): Fault["path"] {
    return [...this.path, field];
  }

  /** The key inside a global id; an empty text, and a fault, when it is no id of these types. */
  id(types: NodeType | readonly NodeType[], globalId: string, field: string): string {
    try {
      return requireId(types, globalId, this.at(field));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.faults.push(...error.faults);
      return "";
    }
  }

  /** Trims a text and checks its length, in characters as PostgreSQL counts them. */
  text(value: string, field: string, most: number, least = 1): string {
    const text = value.trim();
    const length = [...text].length;
    if (length < least) this.fail(field, `${told(field)} is empty.`);
    else if (length > most)
      this.fail(field, `${told(field)} has ${length} characters; at most ${most} are kept.`);
    else if (UNPRINTABLE.test(text))
      this.fail(field, `${told(field)} holds a control character or half of one.`);
    return text;
  }

  /** A text that may be absent; an empty one counts as absent. */
  optionalText(value: string | null | undefined, field: string, most: number): string | null {
    if (value === null || value === undefined || value.trim() === "") return null;
    return this.text(value, field, most);
  }

  /** What an update gives for a field that can't be null: the new value, or the old one when left out. */
  kept<T>(given: T | null | undefined, old: T, field: string): T {
    if (given === null) this.fail(field, `${told(field)} can't be null; leave it out to keep it.`);
    return given ?? old;
  }

  whole(value: number, field: string, least: number, most: number): number {
    if (value < least || value > most)
      this.fail(field, `${told(field)} is ${value}; it is from ${least} to ${most}.`);
    return value;
  }

  range(from: string, to: string | null, field: string): void {
    if (to !== null && to < from) this.fail(field, `The range ends on ${to}, before it begins on ${from}.`);
  }
}

// Half a surrogate pair (Cs) has no UTF-8 form, and PostgreSQL refuses the null character.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** `weekdaysFrom` as `Weekdays from`. */
function told(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
