import type pg from "pg";
import {
  brokenBy,
  insert,
  insertion,
  insertRow,
  insertSchool,
  insertTemplate,
  openByHand,
} from "../support/by-hand.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
let client: pg.Client;
let school_id: string;

beforeAll(async () => {
  database = await openTestDatabase();
  client = await openByHand(database.url);
  school_id = await insertSchool(client);
});
afterAll(async () => {
  await client.end();
  await database.close();
});
beforeEach(() => client.query("BEGIN"));
afterEach(() => client.query("ROLLBACK"));

const PUBLISH = "UPDATE period_template SET status = 'PUBLISHED', published_at = now() WHERE id = $1";

async function publishedTemplate(fields: object = {}): Promise<string> {
  const id = await insertTemplate(client, school_id, fields);
  await insertRow(client, id);
  await client.query(PUBLISH, [id]);
  return id;
}

describe("a published template", () => {
  test.each([
    ["name", "name = 'Other'"],
    ["version", "version = 7"],
    ["date", "effective_from = '2020-01-01'"],
    ["description", "description = 'Other'"],
    ["meta", `meta = '{"a": 1}'`],
    ["publication", "published_at = '2020-01-01'"],
    ["publisher", "published_by = 'someone else'"],
    ["status, back to a draft", "status = 'DRAFT', published_at = NULL"],
    ["id", "id = gen_random_uuid()"],
  ])("keeps its %s", async (_what, change) => {
    const id = await publishedTemplate();
    expect(await brokenBy(client, `UPDATE period_template SET ${change} WHERE id = $1`, [id])).toBe(
      "published_is_immutable",
    );
    await client.query("UPDATE period_template SET status = 'ARCHIVED', archived_at = now() WHERE id = $1", [
      id,
    ]);
    expect(await brokenBy(client, `UPDATE period_template SET ${change} WHERE id = $1`, [id])).toMatch(
      /published_is_immutable|valid_template_status/,
    );
  });

  test("keeps its rows, and they keep to it", async () => {
    const id = await publishedTemplate();
    const draft = await insertTemplate(client, school_id);
    const row = await insertRow(client, draft, { start: "10:00" });
    const refused: [string, unknown[]][] = [
      ["UPDATE template_row SET label = 'Other' WHERE template_id = $1", [id]],
      ["UPDATE template_row SET archived_at = now() WHERE template_id = $1", [id]],
      ["DELETE FROM template_row WHERE template_id = $1", [id]],
      ["UPDATE template_row SET template_id = $2 WHERE id = $1", [row, id]],
      ["UPDATE template_row SET template_id = $2 WHERE template_id = $1", [id, draft]],
      ["DELETE FROM period_template WHERE id = $1", [id]],
      ["TRUNCATE template_row", []],
      ["TRUNCATE period_template CASCADE", []],
    ];
    for (const [sql, values] of refused)
      expect([sql, await brokenBy(client, sql, values)]).toEqual([sql, "published_is_immutable"]);
    const { text, values } = insertion("template_row", {
      template_id: id,
      label: "New",
      start: "20:00",
      length: 30,
    });
    expect(await brokenBy(client, text, values)).toBe("published_is_immutable");
  });

  test("can be archived, restored and made a default or none", async () => {
    const id = await publishedTemplate();
    for (const change of [
      "status = 'ARCHIVED', archived_at = now(), retired = '{[2026-11-21,)}'",
      "status = 'PUBLISHED', archived_at = NULL, retired = '{}'",
      "is_default = true",
      "is_default = false",
    ])
      expect(await brokenBy(client, `UPDATE period_template SET ${change} WHERE id = $1`, [id])).toBeNull();
  });
});

test("the rows of an archived draft stay as they are, and those of a draft may all go", async () => {
  const draft = await insertTemplate(client, school_id);
  await insertRow(client, draft);
  expect(await brokenBy(client, "TRUNCATE template_row")).toBeNull();
  const { rows } = await client.query("SELECT cached_periods FROM period_template WHERE id = $1", [draft]);
  expect(rows[0].cached_periods).toEqual([]);
  await client.query("UPDATE period_template SET status = 'ARCHIVED', archived_at = now() WHERE id = $1", [
    draft,
  ]);
  const { text, values } = insertion("template_row", {
    template_id: draft,
    label: "New",
    start: "20:00",
    length: 30,
  });
  expect(await brokenBy(client, text, values)).toBe("published_is_immutable");
});

test("a family has each version once, and a school each default date once", async () => {
  const family_id = await insert(client, "template_family", { school_id, name: "Regular" });
  const version = (number: number, fields: object = {}) =>
    insertion("period_template", {
      school_id,
      family_id,
      name: "Regular",
      version: number,
      effective_from: "2026-09-01",
      ...fields,
    });
  const attempt = ({ text, values }: ReturnType<typeof insertion>) => brokenBy(client, text, values);
  const published = { status: "PUBLISHED", published_at: "2026-08-01", is_default: true };
  expect(await attempt(version(1, published))).toBeNull();
  expect(await attempt(version(1))).toBe("one_version_per_family");
  expect(await attempt(version(0))).toBe("valid_template_version");
  expect(await attempt(version(2, published))).toBe("one_default_per_effective_date");
  expect(await attempt(version(2, { is_default: true }))).toBeNull();
  expect(await attempt(version(3, { ...published, effective_from: "2026-09-02" }))).toBeNull();
  expect(await attempt(version(4, { ...published, is_default: false }))).toBeNull();
  expect(
    await attempt(version(5, { ...published, status: "ARCHIVED", archived_at: "2026-08-02" })),
  ).toBeNull();
  expect(await brokenBy(client, PUBLISH.replace("id = $1", "version = 2"))).toBe(
    "one_default_per_effective_date",
  );
});

test.each([
  ["valid_template_status", { status: "PUBLISHED" }],
  ["valid_template_status", { status: "DRAFT", published_at: "2026-08-01" }],
  ["valid_template_status", { status: "ARCHIVED" }],
  ["valid_template_status", { archived_at: "2026-08-01" }],
  ["valid_template_status", { status: "GONE" }],
  ["period_template_of_family", { name: "Not the family's" }],
  ["cached_periods_is_a_copy", { cached_periods: '[{"label": "Made up"}]' }],
])("%s refuses a template of %j", async (constraint, fields) => {
  const family_id = await insert(client, "template_family", { school_id, name: "Family" });
  const template = {
    school_id,
    family_id,
    name: "Family",
    version: 1,
    effective_from: "2026-09-01",
    ...fields,
  };
  const { text, values } = insertion("period_template", template);
  expect(await brokenBy(client, text, values)).toBe(constraint);
});

test("a template is of its family's school", async () => {
  const family_id = await insert(client, "template_family", { school_id, name: "Family" });
  const other = await insertSchool(client);
  const template = { school_id: other, family_id, name: "Family", version: 1, effective_from: "2026-09-01" };
  const { text, values } = insertion("period_template", template);
  expect(await brokenBy(client, text, values)).toBe("period_template_of_family");
});

test("a family is renamed with its drafts, but not once one is published", async () => {
  const id = await insertTemplate(client, school_id);
  const rename =
    "UPDATE template_family SET name = $2 WHERE id = (SELECT family_id FROM period_template WHERE id = $1)";
  expect(await brokenBy(client, rename, [id, "Renamed"])).toBeNull();
  const { rows } = await client.query("SELECT name FROM period_template WHERE id = $1", [id]);
  expect(rows[0].name).toBe("Renamed");
  await client.query(PUBLISH, [id]);
  expect(await brokenBy(client, rename, [id, "Again"])).toBe("published_is_immutable");
});
