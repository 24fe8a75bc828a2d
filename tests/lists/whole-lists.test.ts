import type { Connection } from "../../src/lists/connection.js";
import { createListLoader } from "../../src/lists/list-loader.js";
import type { Direction, ListArgs, Listed } from "../../src/lists/list-spec.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { ALL_LISTS } from "./all-lists.js";
import { fillSampleSchools } from "./sample-schools.js";
import { slowList } from "./slow-list.js";

type Args = ListArgs<object, string>;
type Order = { field: string; direction: Direction }[];

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await fillSampleSchools(database.dataSource);
});

afterAll(() => database.close());

test("a cursor stays good when the filter leaves its row out", async () => {
  const spec = ALL_LISTS.find(({ name }) => name === "schools")!;
  const page = (args: Args) => createListLoader(database.dataSource.manager, spec).page(null, args);
  for (const orderBy of [
    null,
    [
      { field: "CREATED_AT", direction: "DESC" },
      { field: "NAME", direction: "ASC" },
    ] as Order,
  ]) {
    const all = await page({ first: 100, orderBy, filter: { archived: "ALL" } });
    const only = all.nodes[40]!;
    const filter = { codes: [only.code as string], archived: "ALL" };
    for (const [at, edge] of all.edges().entries()) {
      const next = await page({ first: 3, after: edge.cursor(), orderBy, filter });
      expect(next.nodes).toEqual(at < 40 ? [only] : []);
      expect(await next.pageInfo.hasPreviousPage()).toBe(at >= 40);
      const previous = await page({ last: 3, before: edge.cursor(), orderBy, filter });
      expect(previous.nodes).toEqual(at > 40 ? [only] : []);
      expect(await previous.pageInfo.hasNextPage()).toBe(at <= 40);
    }
  }
});

test("the template versions of all schools are one list, walked by any order", async () => {
  const spec = ALL_LISTS.find(({ name }) => name === "periodTemplates")!;
  const slow = await slowList(database.dataSource, spec);
  for (const orderBy of [null, MIXED_ORDER]) {
    const walked: Listed[] = [];
    for (let after: string | null = null; ; ) {
      const args: Args = { first: 100, after, orderBy, filter: { statuses: ALL_STATUSES } };
      const page: Connection<Listed> = await createListLoader(database.dataSource.manager, spec).page(
        null,
        args,
      );
      walked.push(...page.nodes);
      if (!(await page.pageInfo.hasNextPage())) break;
      after = page.pageInfo.endCursor();
    }
    expect(idsOf(walked)).toEqual(idsOf(slow.sorted(slow.rows, orderBy ?? (spec.defaultOrder as Order))));
  }
});

const MIXED_ORDER: Order = [
  { field: "EFFECTIVE_FROM", direction: "DESC" },
  { field: "NAME", direction: "ASC" },
];

const ALL_STATUSES = ["DRAFT", "PUBLISHED", "ARCHIVED"];

function idsOf(rows: readonly Listed[]): string[] {
  return rows.map(({ id }) => id);
}
