import fc from "fast-check";
import { writeGlobalId } from "../../src/ids/global-id.js";
import { createListLoader } from "../../src/lists/list-loader.js";
import { assignmentRuleList } from "../../src/schedules/rules/assignment-rule-list.js";
import { School } from "../../src/schools/school.js";
import { schoolList } from "../../src/schools/school-list.js";
import { termList } from "../../src/schools/terms/term-list.js";
import { trackList } from "../../src/schools/tracks/track-list.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { faultsOf } from "./refusals.js";
import { fillSampleSchools } from "./sample-schools.js";

let database: TestDatabase;
let schoolIds: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  await fillSampleSchools(database.dataSource);
  schoolIds = (await database.dataSource.manager.find(School)).map(({ id }) => id);
});

afterAll(() => database.close());

const schools = () => createListLoader(database.dataSource.manager, schoolList);
const terms = () => createListLoader(database.dataSource.manager, termList);
const tracks = () => createListLoader(database.dataSource.manager, trackList);
const rules = () => createListLoader(database.dataSource.manager, assignmentRuleList);

describe("the size of a page", () => {
  test("is 25 from the start when nothing is asked", async () => {
    expect((await schools().page(null, {})).nodes).toHaveLength(25);
    expect(
      (await schools().page(null, { first: null, last: null, filter: null, orderBy: null })).nodes,
    ).toHaveLength(25);
  });

  test.each([0, -1, 101, 2 ** 31 - 1])("is not %i", async (size) => {
    const message = (name: string) => `\`${name}\` is ${size}; a page has from 1 to 100 objects.`;
    expect(await faultsOf(schools().page(null, { first: size }))).toEqual([
      { code: "BAD_USER_INPUT", message: message("first"), path: ["first"] },
    ]);
    expect(await faultsOf(schools().page(null, { last: size }))).toEqual([
      { code: "BAD_USER_INPUT", message: message("last"), path: ["last"] },
    ]);
  });

  test("is asked with first or with last, not with both", async () => {
    expect(await faultsOf(schools().page(null, { first: 1, last: 1 }))).toMatchObject([{ path: ["last"] }]);
  });
});

describe("the order", () => {
  test("names a field once", async () => {
    const orderBy = [{ field: "NAME" }, { field: "CODE" }, { field: "NAME", direction: "DESC" }] as const;
    expect(await faultsOf(schools().page(null, { orderBy }))).toEqual([
      {
        code: "BAD_USER_INPUT",
        message: "NAME is named twice; a list is sorted by it once.",
        path: ["orderBy", 2, "field"],
      },
    ]);
  });

  test("is the list's own when none is named", async () => {
    const idsOf = async (args: object) => (await schools().page(null, args)).nodes.map(({ id }) => id);
    expect(await idsOf({ orderBy: [] })).toEqual(await idsOf({ orderBy: [{ field: "NAME" }] }));
  });
});

describe("a cursor", () => {
  const FOREIGN = "This cursor belongs to another list or order; ask for the first page again.";
  const cursorOf = async (list: "terms" | "tracks", parentId: string, args = {}) => {
    const page = list === "terms" ? await terms().page(parentId, args) : await tracks().page(parentId, args);
    return page.pageInfo.endCursor()!;
  };

  test("of another list, another order or another school is refused", async () => {
    const [one, other] = schoolIds as [string, string];
    const ownOrder = [{ field: "NAME" }] as const;
    for (const after of [
      await cursorOf("tracks", one),
      await cursorOf("terms", one, { orderBy: ownOrder }),
      await cursorOf("terms", one, { orderBy: [{ field: "STARTS_ON", direction: "DESC" }] }),
      await cursorOf("terms", other),
    ]) {
      expect(await faultsOf(terms().page(one, { after }))).toEqual([
        { code: "BAD_USER_INPUT", message: FOREIGN, path: ["after"] },
      ]);
      expect(await faultsOf(terms().page(one, { last: 3, before: after }))).toMatchObject([
        { path: ["before"] },
      ]);
    }
    const own = await cursorOf("terms", one, { orderBy: ownOrder });
    await expect(terms().page(one, { after: own, orderBy: ownOrder })).resolves.toBeDefined();
  });

  test("is good for other filters and sizes of the same list", async () => {
    const after = await cursorOf("terms", schoolIds[0]!, { first: 1 });
    const page = await terms().page(schoolIds[0]!, { after, first: 100, filter: { archived: "ALL" } });
    expect(page.nodes.length).toBeGreaterThan(0);
  });

  test("with anything wrong in it is refused before it reaches the database", async () => {
    const cursor = await cursorOf("terms", schoolIds[0]!);
    const parts: unknown[] = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const garbled = fc
      .tuple(
        fc.nat(parts.length),
        fc.oneof(fc.jsonValue(), fc.constantFrom("2026-02-30", "infinity", "\0", 1e99)),
      )
      .map(([at, value]) => written(parts.with(Math.min(at, parts.length - 1), value)));
    const cut = fc.nat(cursor.length - 1).map((at) => cursor.slice(0, at));
    const garbage = fc.oneof(fc.string(), cut, fc.jsonValue().map(written), garbled);
    database.statements.length = 0;
    await fc.assert(
      fc.asyncProperty(garbage, async (after) => {
        fc.pre(after !== cursor);
        expect(await faultsOf(terms().page(schoolIds[0]!, { after }))).toMatchObject([
          { code: "BAD_USER_INPUT", path: ["after"] },
        ]);
      }),
      { numRuns: 1000 },
    );
    expect(database.statements).toEqual([]);
  });

  test.each([
    [
      "UPDATED_AT",
      [
        "2026-02-01T00:00:00.0000001Z",
        "2026-02-01 00:00:00Z",
        "2026-13-01T00:00:00Z",
        "infinity",
        "2026-02-01",
        7,
        null,
      ],
    ],
    ["NAME", ["a\0b", 7, null, ["a"]]],
  ] as const)("of schools by %s with a value of another kind is refused", async (field, values) => {
    const orderBy = [{ field }] as const;
    const cursor = (await schools().page(null, { orderBy, first: 1 })).pageInfo.endCursor()!;
    for (const value of values) {
      const after = rewritten(cursor, (parts) => parts.with(3, value));
      expect(await faultsOf(schools().page(null, { orderBy, after }))).toMatchObject([{ path: ["after"] }]);
    }
  });

  test("of tracks with a number that is no integer of PostgreSQL, or with a value too many, is refused", async () => {
    const cursor = await cursorOf("tracks", schoolIds[0]!);
    for (const after of [
      ...[1.5, 2 ** 31, -1e300, "1", null].map((value) => rewritten(cursor, (parts) => parts.with(3, value))),
      rewritten(cursor, (parts) => [...parts, 1]),
    ]) {
      expect(await faultsOf(tracks().page(schoolIds[0]!, { after }))).toMatchObject([{ path: ["after"] }]);
    }
  });
});

function rewritten(cursor: string, change: (parts: unknown[]) => unknown[]): string {
  const parts: unknown[] = JSON.parse(Buffer.from(cursor, "base64url").toString());
  return Buffer.from(JSON.stringify(change(parts))).toString("base64url");
}

describe("a value of a filter", () => {
  const school = writeGlobalId("School", "00000000-0000-4000-8000-000000000001");

  test("that is the id of another type, or none, is refused with its path", async () => {
    expect(await faultsOf(terms().page(schoolIds[0]!, { filter: { parentId: school } }))).toEqual([
      {
        code: "BAD_USER_INPUT",
        message: "This is the id of a School; a Term is wanted here.",
        path: ["filter", "parentId"],
      },
    ]);
    expect(await faultsOf(rules().page(schoolIds[0]!, { filter: { rotationId: "r" } }))).toMatchObject([
      { path: ["filter", "rotationId"] },
    ]);
  });

  test("with a character that PostgreSQL can't hold is refused", async () => {
    for (const filter of [{ search: "a\0" }, { codes: ["b", "\0"] }]) {
      expect(await faultsOf(schools().page(null, { filter }))).toMatchObject([
        { path: ["filter", Object.keys(filter)[0]] },
      ]);
    }
  });

  test("that is null is as absent", async () => {
    const page = await schools().page(null, { filter: { search: null, codes: null, archived: null } });
    expect(await page.totalCount()).toBe(await (await schools().page(null, {})).totalCount());
  });
});
