import type pg from "pg";
import { insert, insertion, insertTemplate } from "../support/by-hand.js";

export type Statement = { readonly text: string; readonly values: unknown[] };
type Race = (observer: pg.Client, schoolId: string) => Promise<readonly [Statement, Statement]>;

const row = (templateId: string, fields: object) =>
  insertion("template_row", { template_id: templateId, label: "Row", start: "08:00", length: 60, ...fields });
const published = (schoolId: string, familyId: string, name: string, version: number) =>
  insertion("period_template", {
    school_id: schoolId,
    family_id: familyId,
    name,
    version,
    effective_from: "2027-01-04",
    is_default: true,
    status: "PUBLISHED",
    published_at: "2026-11-21",
  });
const twice = (statement: Statement): readonly [Statement, Statement] => [statement, statement];

/** Two statements that can't both hold, and the constraint that refuses the second. */
export const RACES: readonly [constraint: string, what: string, race: Race][] = [
  [
    "no_overlapping_rows",
    "rows that overlap in one draft",
    async (observer, school) => {
      const template = await insertTemplate(observer, school);
      return [row(template, {}), row(template, { start: "08:59" })];
    },
  ],
  [
    "no_overlapping_rows",
    "a row for everyone and one of a track that overlaps it",
    async (observer, school) => {
      const template = await insertTemplate(observer, school);
      return [row(template, {}), row(template, { start: "08:30", audience: "{[3,4)}" })];
    },
  ],
  [
    "unique_period_per_template",
    "periods of one number",
    async (observer, school) => {
      const template = await insertTemplate(observer, school);
      return [row(template, { number: 1 }), row(template, { number: 1, start: "12:00" })];
    },
  ],
  [
    "one_version_per_family",
    "versions of one number",
    async (observer, school) => {
      const family_id = await insert(observer, "template_family", { school_id: school, name: "Regular" });
      const version = {
        school_id: school,
        family_id,
        name: "Regular",
        version: 1,
        effective_from: "2027-01-04",
      };
      return twice(insertion("period_template", version));
    },
  ],
  [
    "one_default_per_effective_date",
    "defaults of one date",
    async (observer, school) => {
      const one = await insert(observer, "template_family", { school_id: school, name: "One" });
      const other = await insert(observer, "template_family", { school_id: school, name: "Other" });
      return [published(school, one, "One", 1), published(school, other, "Other", 1)];
    },
  ],
  [
    "published_is_immutable",
    "a publication and a new row",
    async (observer, school) => {
      const template = await insertTemplate(observer, school);
      return [publication(template), row(template, {})];
    },
  ],
  [
    "one_family_per_name",
    "families of one name",
    async (_observer, school_id) => twice(insertion("template_family", { school_id, name: "A" })),
  ],
  [
    "one_school_per_code",
    "schools of one code",
    async (_observer, id) => twice(insertion("school", { code: `x${id}`, name: "X", timezone: "UTC" })),
  ],
  ["one_term_per_name", "terms of one name", async (_observer, school_id) => twice(term(school_id, {}))],
  [
    "one_track_per_name",
    "tracks of one name",
    async (_observer, school_id) => [track(school_id, "A", 0), track(school_id, "A", 1)],
  ],
  [
    "one_track_per_ordinal",
    "tracks of one ordinal",
    async (_observer, school_id) => [track(school_id, "A", 0), track(school_id, "B", 0)],
  ],
  [
    "one_rotation_per_name",
    "rotations of one name",
    async (_observer, school_id) => twice(rotation(school_id)),
  ],
  [
    "one_reset_per_date",
    "resets of one date",
    async (observer, school_id) => {
      const { rows } = await observer.query({
        ...rotation(school_id),
        text: `${rotation(school_id).text} RETURNING id`,
      });
      return twice(
        insertion("rotation_reset", { rotation_id: rows[0].id, on_date: "2026-12-01", label_index: 0 }),
      );
    },
  ],
  [
    "one_exception_per_date",
    "exceptions of one date",
    async (_observer, school_id) =>
      twice(insertion("calendar_exception", { school_id, on_date: "2026-12-01" })),
  ],
  [
    "no_tied_rules",
    "rules that tie",
    async (observer, school_id) => {
      const family_id = await insert(observer, "template_family", { school_id, name: "A" });
      return twice(
        insertion("assignment_rule", { school_id, family_id, weekdays: "{1,2}", starts_on: "2026-11-23" }),
      );
    },
  ],
  [
    "term_within_parent",
    "a term that shrinks and a part of it",
    async (observer, school_id) => {
      const parent_id = await insert(observer, "term", { ...TERM, school_id, name: "Year" });
      return [
        { text: "UPDATE term SET ends_on = '2026-10-01' WHERE id = $1", values: [parent_id] },
        term(school_id, { name: "Part", parent_id }),
      ];
    },
  ],
  [
    "term_is_not_its_parent",
    "two moves of terms that close a circle together",
    async (observer, school_id) => {
      const make = (name: string, parent_id: string | null) =>
        insert(observer, "term", { ...TERM, school_id, name, parent_id });
      const [a, c] = [await make("A", null), await make("C", null)];
      const [b, d] = [await make("B", c), await make("D", a)];
      return [
        { text: IN, values: [a, b] },
        { text: IN, values: [c, d] },
      ];
    },
  ],
  [
    "term_holds_its_parts",
    "a part of a term and the term that shrinks",
    async (observer, school_id) => {
      const parent_id = await insert(observer, "term", { ...TERM, school_id, name: "Year" });
      return [
        term(school_id, { name: "Part", parent_id }),
        { text: "UPDATE term SET ends_on = '2026-10-01' WHERE id = $1", values: [parent_id] },
      ];
    },
  ],
];

const IN = "UPDATE term SET parent_id = $2 WHERE id = $1";
const TERM = { type: "TERM", starts_on: "2026-09-01", ends_on: "2026-12-18" };
function term(school_id: string, fields: object): Statement {
  return insertion("term", { ...TERM, school_id, name: "Fall", ...fields });
}
function track(school_id: string, name: string, ordinal: number): Statement {
  return insertion("track", { school_id, name, ordinal });
}
function rotation(school_id: string): Statement {
  return insertion("rotation", { school_id, name: "AB", labels: "{A,B}", starts_on: "2026-11-23" });
}
export function publication(templateId: string): Statement {
  return {
    text: "UPDATE period_template SET status = 'PUBLISHED', published_at = now() WHERE id = $1",
    values: [templateId],
  };
}
