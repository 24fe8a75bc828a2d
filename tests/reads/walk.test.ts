import { getNamedType } from "graphql";
import { createSchema } from "../../src/graphql/schema.js";
import type { NodeType } from "../../src/ids/global-id.js";
import { idOf } from "../support/keys.js";
import { CLOSED, fillRichWorld, RICH, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";
import { leafMisfits } from "./leaf-misfits.js";
import { allFields, argumentsOf, fieldsWithValues, selectAll, typesBelow } from "./schema-walk.js";
import { walkArgument } from "./walk-arguments.js";

const schema = createSchema();
/** From any object over a list to its objects, and to what they are related to. */
const DEPTH = 3;
const met = new Set<string>();
let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

async function walk(document: string): Promise<unknown> {
  const answer = await service.ask(document);
  expect(answer.errors).toBeUndefined();
  expect(service.defects).toEqual([]);
  expect(leafMisfits(schema, answer.data)).toEqual([]);
  fieldsWithValues(answer.data, met);
  return answer.data;
}

test.each(Object.keys(schema.getQueryType()!.getFields()))(
  "Query.%s answers all that its types have",
  async (name) => {
    const field = schema.getQueryType()!.getFields()[name]!;
    const selection = selectAll(schema, getNamedType(field.type), DEPTH, walkArgument);
    if (name === "node" || name === "nodes") return; // asked of one type at a time below: their fields would conflict
    await walk(`{ __typename ${name}${argumentsOf(field, walkArgument)} ${selection} }`);
  },
);

const NODES: Partial<Record<NodeType, readonly string[]>> = {
  School: RICH,
  Term: [`${WEST} Q1`, `${WEST} Fall`, `${WEST} Old term`],
  Track: [`${WEST} Lunch A`, `${WEST} Old lunch`],
  TemplateFamily: [`${WEST} Regular`, `${CLOSED} Minimum`],
  PeriodTemplate: [`${WEST} Regular 2`, `${WEST} Minimum 1`, `${WEST} Assembly 1`],
  PeriodDefinition: [`${WEST} Regular 2 Period 3 12:05`, `${WEST} Finals 1 Period 9 15:00`],
  Segment: [`${WEST} Regular 1 Period 3, second half 12:30`, `${WEST} Finals 1 Tutorial 16:00`],
  Rotation: [`${WEST} A/B`, `${WEST} Weeks`, `${WEST} Old rotation`],
  AssignmentRule: [`${WEST} B days`, `${WEST} Old rule`],
  CalendarException: [`${WEST} Rally`, `${WEST} Revoked`],
};

test.each(Object.entries(NODES))("nodes of the type %s answer all that they have", async (type, words) => {
  const ids = JSON.stringify(words.map((one) => idOf(type as NodeType, one)));
  const selection = selectAll(schema, schema.getType(type)!, DEPTH, walkArgument);
  const data = (await walk(
    `{ __typename nodes(ids: ${ids}) { __typename ... on ${type} ${selection} } }`,
  )) as {
    nodes: { __typename: string }[];
  };
  expect(data.nodes.map((node) => node?.__typename)).toEqual(words.map(() => type));
});

test("every type with a global id is walked", () => {
  const implementing = schema.getImplementations(schema.getType("Node") as never).objects;
  expect(Object.keys(NODES).sort()).toEqual(implementing.map(({ name }) => name).sort());
});

test("every field of every type that can be read has a value somewhere in the walk", () => {
  const readable = typesBelow(schema, schema.getQueryType()!);
  const missed = allFields(schema).filter((field) => readable.has(field.split(".")[0]!) && !met.has(field));
  expect(missed).toEqual(["Query.node"]);
});
