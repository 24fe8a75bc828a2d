import { type GraphQLObjectType, getNamedType } from "graphql";
import { createSchema } from "../../src/graphql/schema.js";
import { EAST, fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";
import { LIST_FIELDS, type ListField, listQuery } from "./list-fields.js";

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { id: string }[];
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
}

let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

async function page(list: ListField, order: string | null, args: string): Promise<Page> {
  let answer = await service.data(`{ ${listQuery(list, order, args)} }`);
  while (answer.list === undefined) answer = Object.values(answer)[0];
  return answer.list;
}

const refusal = async (list: ListField, order: string | null, args: string) =>
  (await service.errors(`{ ${listQuery(list, order, args)} }`)).map(({ extensions }) => extensions);

const ids = (pages: readonly Page[]) => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

const WALKS = LIST_FIELDS.flatMap((list) => list.orders.map((order) => [list.title, order, list] as const));

test.each(WALKS)(
  "%s in the order %s: pages forward and backward are the whole list",
  async (_, order, list) => {
    const whole = await page(list, order, "first: 100");
    expect(whole.totalCount).toBeGreaterThan(0);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const forward = [await page(list, order, "first: 2")];
    while (forward.at(-1)!.pageInfo.hasNextPage) {
      forward.push(await page(list, order, `first: 2, after: "${forward.at(-1)!.pageInfo.endCursor}"`));
    }
    const backward = [await page(list, order, "last: 2")];
    while (backward[0]!.pageInfo.hasPreviousPage) {
      backward.unshift(await page(list, order, `last: 2, before: "${backward[0]!.pageInfo.startCursor}"`));
    }
    expect(ids(forward)).toEqual(ids([whole]));
    expect(ids(backward)).toEqual(ids([whole]));
    for (const one of [...forward, ...backward]) {
      expect(one.totalCount).toBe(whole.totalCount);
      expect(one.edges.map(({ node }) => node)).toEqual(one.nodes);
      const ends = [one.edges[0]!.cursor, one.edges.at(-1)!.cursor];
      expect([one.pageInfo.startCursor, one.pageInfo.endCursor]).toEqual(ends);
    }
    expect(forward.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(forward.map((__, at) => at > 0));
    expect(service.defects).toEqual([]);
  },
);

test("every list of the schema is walked", () => {
  const schema = createSchema();
  const lists = Object.values(schema.getTypeMap())
    .filter((type) => "getFields" in type)
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields())
        .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
        .map((field) => field.name),
    );
  expect(LIST_FIELDS.map(({ field }) => field).sort()).toEqual(lists.sort());
});

describe.each(LIST_FIELDS)("$title", (list) => {
  test.each([
    ["no objects at all", "first: 0", "first"],
    ["a negative number", "last: -1", "last"],
    ["more than a hundred", "first: 101", "first"],
    ["more than a hundred backward", "last: 101", "last"],
    ["both ends", "first: 1, last: 1", "last"],
    ["garbage as cursor", `first: 1, after: "garbage"`, "after"],
    ["an empty cursor", `first: 1, before: ""`, "before"],
    ["JSON that is no cursor", `first: 1, after: "${Buffer.from("{}").toString("base64url")}"`, "after"],
  ])("refuse %s", async (_, args, argument) => {
    expect(await refusal(list, null, args)).toEqual([{ code: "BAD_USER_INPUT", argument: [argument] }]);
  });

  test("refuse a cursor of another list", async () => {
    const other = LIST_FIELDS.find(({ field }) => field !== list.field)!;
    const { pageInfo } = await page(other, null, "first: 1");
    const foreign = [{ code: "BAD_USER_INPUT", argument: ["after"] }];
    expect(await refusal(list, null, `first: 1, after: "${pageInfo.endCursor}"`)).toEqual(foreign);
  });
});

test("a cursor is refused in another order and under another school", async () => {
  const terms = LIST_FIELDS.find(({ field }) => field === "terms")!;
  const { pageInfo } = await page(terms, "NAME", "first: 1");
  const after = `first: 1, after: "${pageInfo.endCursor}"`;
  const foreign = [{ code: "BAD_USER_INPUT", argument: ["after"] }];
  expect(await refusal(terms, null, after)).toEqual(foreign);
  const east = { ...terms, way: terms.way.map((one) => one.replace(WEST, EAST)) };
  expect(await refusal(east, "NAME", after)).toEqual(foreign);
});

test.each([
  ["another list", "terms", "NAME", "tracks", "NAME"],
  ["another list in the same order", "rotations", "STARTS_ON", "terms", "STARTS_ON"],
  ["another order of the same kind", "terms", "ENDS_ON", "terms", "STARTS_ON"],
  ["the other direction", "tracks", "NAME", "tracks", "-NAME"],
])("a cursor of %s is told to be one", async (_, from, fromOrder, to, toOrder) => {
  const listOf = (field: string, order: string) => ({
    ...LIST_FIELDS.find((list) => list.field === field)!,
    orders: [order],
  });
  const { pageInfo } = await page(listOf(from, fromOrder), fromOrder, "first: 1");
  const query = `{ ${listQuery(listOf(to, toOrder), toOrder, `first: 1, after: "${pageInfo.endCursor}"`)} }`;
  const [error] = await service.errors(query);
  expect(error!.message).toBe("This cursor belongs to another list or order; ask for the first page again.");
});

test("a list is sorted by a field once", async () => {
  const errors = await service.errors(
    "{ schools(orderBy: [{ field: NAME }, { field: NAME, direction: DESC }]) { totalCount } }",
  );
  expect(errors[0]!.extensions).toEqual({ code: "BAD_USER_INPUT", argument: ["orderBy", 1, "field"] });
});
