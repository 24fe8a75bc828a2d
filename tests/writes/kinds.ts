import type { FurnishedSchool, Things } from "../support/furnished-school.js";
import { unusedId, type World } from "./world.js";

type Input = Record<string, unknown>;
type Fields = (world: World) => Input;
/** Why an input is refused, with which codes, and what of a good input is otherwise. */
export type BadInput = readonly [because: string, codes: readonly string[], fields: Fields];

/** One kind of entity, as its eight mutations see it. */
export interface KindCase {
  readonly one: string;
  readonly many: string;
  readonly type: string;
  readonly archive?: "revoke";
  /** What names the parent in an input to create; null for schools. */
  readonly parent: "schoolId" | "templateId" | null;
  parentIn?(school: FurnishedSchool): string;
  things(school: FurnishedSchool): Things;
  /** A good input to create, without the parent; others for other numbers. */
  create(number: number): Input;
  readonly update: Input;
  readonly badCreates: readonly BadInput[];
  readonly badUpdates: readonly BadInput[];
  /** Why the shadowed thing can't be restored; null where nothing of the kind can be shadowed. */
  readonly shadow: "CONFLICT" | "BAD_USER_INPUT" | null;
}

const long = "x".repeat(501);
const bad = (...codes: string[]) => codes;

export const TEXTS: readonly BadInput[] = [
  ["its name is empty", bad("BAD_USER_INPUT"), () => ({ name: "  " })],
  ["its name is too long", bad("BAD_USER_INPUT"), () => ({ name: long })],
  ["its name holds a null character", bad("BAD_USER_INPUT"), () => ({ name: "a\0b" })],
  ["its name holds half a character", bad("BAD_USER_INPUT"), () => ({ name: "a\ud800b" })],
];
const NULL_NAME: BadInput = ["its name is null", bad("BAD_USER_INPUT"), () => ({ name: null })];
const BACKWARDS: BadInput = [
  "it ends before it begins",
  bad("BAD_USER_INPUT"),
  () => ({ startsOn: "2027-03-02", endsOn: "2027-03-01" }),
];

export const school: KindCase = {
  one: "School",
  many: "Schools",
  type: "School",
  parent: null,
  things: (own) => ({ active: own, archived: own, shadowed: own }),
  create: (number) => ({
    code: `new-school-${number}`,
    name: `New school ${number}`,
    timezone: "Asia/Tokyo",
  }),
  update: { name: "Renamed", weekdays: ["MONDAY", "TUESDAY"], weekdaysFrom: "2027-01-04", meta: { a: [1] } },
  badCreates: [
    ...TEXTS,
    ["its code is taken", bad("CONFLICT"), ({ other }) => ({ code: other.code })],
    ["its code has capitals", bad("BAD_USER_INPUT"), () => ({ code: "Gunn" })],
    ["its zone is none", bad("BAD_USER_INPUT"), () => ({ timezone: "America/Atlantis" })],
    ["it has no weekdays", bad("BAD_USER_INPUT"), () => ({ weekdays: [] })],
  ],
  badUpdates: [
    ...TEXTS,
    NULL_NAME,
    ["its code is taken", bad("CONFLICT"), ({ other }) => ({ code: other.code })],
    ["its zone moves the past", bad("HISTORY_PROTECTED"), () => ({ timezone: "Asia/Tokyo" })],
    [
      "its weekdays hold in the past",
      bad("HISTORY_PROTECTED"),
      () => ({ weekdays: ["MONDAY"], weekdaysFrom: "2026-11-20" }),
    ],
    ["weekdays are missing beside their date", bad("BAD_USER_INPUT"), () => ({ weekdays: undefined })],
  ],
  shadow: null,
};

export const term: KindCase = {
  one: "Term",
  many: "Terms",
  type: "Term",
  parent: "schoolId",
  things: (own) => own.term,
  create: (number) => ({
    name: `Term ${number}`,
    type: "QUARTER",
    startsOn: "2026-08-20",
    endsOn: "2026-10-16",
    meta: { number },
  }),
  update: { name: "Autumn", endsOn: "2026-12-19" },
  badCreates: [
    ...TEXTS,
    BACKWARDS,
    ["its name is taken", bad("CONFLICT"), () => ({ name: "Fall" })],
    ["its parent is none", bad("NOT_FOUND"), () => ({ parentId: unusedId("Term") })],
    ["its parent is no term", bad("BAD_USER_INPUT"), (w) => ({ parentId: w.school.track.active.id })],
    ["its parent is of another school", bad("BAD_USER_INPUT"), (w) => ({ parentId: w.other.term.active.id })],
    [
      "it lies outside its parent",
      bad("BAD_USER_INPUT"),
      (w) => ({ parentId: w.school.term.active.id, startsOn: "2026-08-19" }),
    ],
  ],
  badUpdates: [
    ...TEXTS,
    NULL_NAME,
    BACKWARDS,
    ["it would be its own parent", bad("BAD_USER_INPUT"), (w) => ({ parentId: w.school.term.active.id })],
    ["its parent is none", bad("NOT_FOUND"), () => ({ parentId: unusedId("Term") })],
  ],
  shadow: "CONFLICT",
};

export const track: KindCase = {
  one: "Track",
  many: "Tracks",
  type: "Track",
  parent: "schoolId",
  things: (own) => own.track,
  create: (number) => ({ name: `Track ${number}`, description: "Ninth grade" }),
  update: { name: "Lunch 1", description: null },
  badCreates: [
    ...TEXTS,
    ["its name is taken", bad("CONFLICT"), () => ({ name: "Lunch B" })],
    ["its description is too long", bad("BAD_USER_INPUT"), () => ({ description: long })],
  ],
  badUpdates: [...TEXTS, NULL_NAME, ["its name is taken", bad("CONFLICT"), () => ({ name: "Lunch B" })]],
  shadow: "CONFLICT",
};

export const rotation: KindCase = {
  one: "Rotation",
  many: "Rotations",
  type: "Rotation",
  parent: "schoolId",
  things: (own) => own.rotation,
  create: (number) => ({
    name: `Cycle ${number}`,
    labels: ["1", "2"],
    startsOn: "2026-11-23",
    advance: "WEEK",
  }),
  update: { name: "Odd and even", endsOn: "2027-06-01" },
  badCreates: [
    ...TEXTS,
    BACKWARDS,
    ["its name is taken", bad("CONFLICT"), () => ({ name: "AB" })],
    ["it has no labels", bad("BAD_USER_INPUT", "BAD_USER_INPUT"), () => ({ labels: [] })],
    ["a label is too long", bad("BAD_USER_INPUT"), () => ({ labels: ["a", "x".repeat(21)] })],
    ["it starts with a label that it lacks", bad("BAD_USER_INPUT"), () => ({ startIndex: 2 })],
    ["it begins in the past", bad("HISTORY_PROTECTED"), () => ({ startsOn: "2026-11-20" })],
  ],
  badUpdates: [
    ...TEXTS,
    NULL_NAME,
    ["its labels change past days", bad("HISTORY_PROTECTED"), () => ({ labels: ["B", "A"] })],
    ["its end changes past days", bad("HISTORY_PROTECTED"), () => ({ endsOn: "2026-11-01" })],
  ],
  shadow: "CONFLICT",
};
