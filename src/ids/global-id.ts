import { type Fault, refuse } from "../faults/fault.js";

/** The GraphQL types whose objects have a global id. */
export const NODE_TYPES = [
  "School",
  "Correction",
  "Term",
  "Track",
  "TemplateFamily",
  "PeriodTemplate",
  "PeriodDefinition",
  "Segment",
  "Rotation",
  "AssignmentRule",
  "CalendarException",
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export interface GlobalId {
  readonly type: NodeType;
  readonly uuid: string;
}

/** `School_` and the 16 bytes of the UUID as base64url. By table: a Buffer takes three times as long. */
export function writeGlobalId(type: NodeType, uuid: string): string {
  let text = `${type}_`;
  for (let at = 0; at < 30; at += 3) {
    text += LETTERS[(digitAt(uuid, at) << 8) | (digitAt(uuid, at + 1) << 4) | digitAt(uuid, at + 2)]!;
  }
  return text + LETTERS[((digitAt(uuid, 30) << 4) | digitAt(uuid, 31)) << 4]!;
}

/** Null for everything that `writeGlobalId` would not have written. */
export function readGlobalId(text: string): GlobalId | null {
  const end = text.indexOf("_"); // the first one: base64url has underscores too
  const type = text.slice(0, Math.max(end, 0)) as NodeType;
  if (!types.has(type) || text.length !== end + 1 + 22) return null;
  const hex = Buffer.from(text.slice(end + 1), "base64url").toString("hex");
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  // Decoding forgives foreign letters and leftover bits; two texts must not name one object.
  return hex.length === 32 && writeGlobalId(type, uuid) === text ? { type, uuid } : null;
}

/** The UUID in a global id of a wanted type; anything else is refused. */
export function requireId(
  wanted: NodeType | readonly NodeType[],
  text: string,
  path: Fault["path"] = [],
): string {
  const id = readGlobalId(text);
  if (id === null) refuse("BAD_USER_INPUT", `${quoted(text)} is not an id.`, path);
  const types: readonly NodeType[] = typeof wanted === "string" ? [wanted] : wanted;
  if (types.includes(id.type)) return id.uuid;
  const sentence = `This is the id of ${one(id.type)}; ${types.map(one).join(" or ")} is wanted here.`;
  refuse("BAD_USER_INPUT", sentence, path);
}

const types: ReadonlySet<string> = new Set(NODE_TYPES);

/** Three hex digits are twelve bits, which are two letters. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LETTERS = Array.from({ length: 4096 }, (_, bits) => ALPHABET[bits >> 6]! + ALPHABET[bits & 63]!);

/** Where a UUID has its 32 digits; the hyphens lie between. */
const DIGITS = Array.from({ length: 36 }, (_, at) => at).filter((at) => ![8, 13, 18, 23].includes(at));

function digitAt(uuid: string, at: number): number {
  const code = uuid.charCodeAt(DIGITS[at]!);
  return code < 58 ? code - 48 : (code | 32) - 87; // 0-9, else a-f in either case
}

const LONGEST_QUOTE = 60;

function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}

function one(type: NodeType): string {
  return `${"AEIOU".includes(type[0]!) ? "an" : "a"} ${type}`;
}
