import fc from "fast-check";
import type { Connection } from "../../src/lists/connection.js";
import { createListLoader } from "../../src/lists/list-loader.js";
import type { Direction, ListArgs, Listed } from "../../src/lists/list-spec.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { ALL_LISTS, type AnyList } from "./all-lists.js";
import { fillSampleSchools } from "./sample-schools.js";
import { type Row, type SlowList, slowList } from "./slow-list.js";

type Args = ListArgs<object, string>;
type Order = { field: string; direction: Direction }[];

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await fillSampleSchools(database.dataSource);
});

afterAll(() => database.close());

describe.each(ALL_LISTS.map((spec) => [spec.name, spec] as const))("the pages of %s", (_, spec) => {
  let slow: SlowList;

  beforeAll(async () => {
    slow = await slowList(database.dataSource, spec);
  });

  const load = (parentId: string | null, args: Args) =>
    createListLoader(database.dataSource.manager, spec).page(parentId, args);

  test("walked forward are the whole list, in order", async () => {
    await fc.assert(
      fc.asyncProperty(anyList(spec), async (asked) => {
        const { parentId, expected, args } = choose(spec, slow, asked);
        const walked: Row[] = [];
        for (let after: string | null = null; ; ) {
          const page: Connection<Listed> = await load(parentId, { ...args, first: asked.size, after });
          walked.push(...(page.nodes as Row[]));
          await expectFacts(page, walked.length - page.nodes.length, expected);
          if (!(await page.pageInfo.hasNextPage())) break;
          after = page.pageInfo.endCursor();
        }
        expect(idsOf(walked)).toEqual(idsOf(expected));
      }),
      { numRuns: 12 },
    );
  });

  test("walked backward are the whole list, in order", async () => {
    await fc.assert(
      fc.asyncProperty(anyList(spec), async (asked) => {
        const { parentId, expected, args } = choose(spec, slow, asked);
        const walked: Row[] = [];
        for (let before: string | null = null; ; ) {
          const page: Connection<Listed> = await load(parentId, { ...args, last: asked.size, before });
          walked.unshift(...(page.nodes as Row[]));
          await expectFacts(page, expected.length - walked.length, expected);
          if (!(await page.pageInfo.hasPreviousPage())) break;
          before = page.pageInfo.startCursor();
        }
        expect(idsOf(walked)).toEqual(idsOf(expected));
      }),
      { numRuns: 12 },
    );
  });

  test("between two cursors are what lies between", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyList(spec),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        async (asked, one, other, backward) => {
          const { parentId, expected, args } = choose(spec, slow, asked);
          const [from, to] = [one, other]
            .map((at) => at % Math.min(expected.length, 100))
            .sort((a, b) => a - b);
          const cursors = (await load(parentId, { ...args, first: 100 }))
            .edges()
            .map((edge) => edge.cursor());
          const window = { ...args, after: cursors[from!]!, before: cursors[to!]! };
          const page = await load(parentId, { ...window, [backward ? "last" : "first"]: asked.size });
          const between = expected.slice(from! + 1, to);
          const wanted = backward ? between.slice(-asked.size) : between.slice(0, asked.size);
          expect(idsOf(page.nodes)).toEqual(idsOf(wanted));
          expect(await page.pageInfo.hasNextPage()).toBe(true);
          expect(await page.pageInfo.hasPreviousPage()).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });
});

async function expectFacts(page: Connection<Listed>, start: number, expected: readonly Row[]): Promise<void> {
  const end = start + page.nodes.length;
  const { pageInfo } = page;
  expect(await pageInfo.hasPreviousPage()).toBe(start > 0);
  expect(await pageInfo.hasNextPage()).toBe(end < expected.length);
  expect(await page.totalCount()).toBe(expected.length);
  const cursors = page.edges().map((edge) => edge.cursor());
  expect([pageInfo.startCursor(), pageInfo.endCursor()]).toEqual([
    cursors[0] ?? null,
    cursors.at(-1) ?? null,
  ]);
}

interface Asked {
  parent: number;
  size: number;
  order: Order | null;
  archived: "ACTIVE" | "ALL";
}

function anyList(spec: AnyList): fc.Arbitrary<Asked> {
  const directions = fc.constantFrom<Direction>("ASC", "DESC");
  const order = fc
    .shuffledSubarray(Object.keys(spec.sortKeys), { minLength: 1 })
    .chain((fields) =>
      fc.tuple(...fields.map((field) => fc.record({ field: fc.constant(field), direction: directions }))),
    );
  return fc.record({
    parent: fc.nat(),
    size: fc.oneof(fc.integer({ min: 2, max: 9 }), fc.constantFrom(25, 100)),
    order: fc.option(order as fc.Arbitrary<Order>),
    archived: fc.constantFrom("ACTIVE", "ALL"),
  });
}

/** What is asked of the list, and what it must answer. */
function choose(spec: AnyList, slow: SlowList, { parent, order, archived }: Asked) {
  const parents =
    spec.parent === null ? [] : [...new Set(slow.rows.map((row) => row[spec.parent!] as string))];
  const parentId = parents.length === 0 ? null : parents[parent % parents.length]!;
  const ofParent = slow.rows.filter((row) => parentId === null || row[spec.parent!] === parentId);
  const hasFilter = !["corrections", "templateFamilies"].includes(spec.name);
  const isActive = (row: Row) => row.archivedAt === null || archived === "ALL";
  const filter = "status" in slow.rows[0]! && archived === "ALL" ? { statuses: ALL_STATUSES } : { archived };
  const expected = slow.sorted(
    hasFilter ? ofParent.filter(isActive) : ofParent,
    order ?? (spec.defaultOrder as Order),
  );
  const args: Args = hasFilter ? { filter, orderBy: order } : { orderBy: order };
  return { parentId, expected, args };
}

const ALL_STATUSES = ["DRAFT", "PUBLISHED", "ARCHIVED"];

function idsOf(rows: readonly Listed[]): string[] {
  return rows.map(({ id }) => id);
}
