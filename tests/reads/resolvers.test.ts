import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { createSchema, readSdl } from "../../src/graphql/schema.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { resolverGaps } from "./resolver-gaps.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

const gapsOf = (schema: GraphQLSchema) => resolverGaps(schema, readSdl(), database.dataSource);

test("every field that needs a resolver of its own has one", () => {
  expect(gapsOf(createSchema())).toEqual([]);
});

test.each([
  ["of the query type", "Query.node"],
  ["of the mutation type", "Mutation.closeDays"],
  ["with arguments", "TemplateFamily.active"],
  ["that another domain adds", "School.terms"],
  ["of an object behind a foreign key", "Term.parent"],
  ["of a leaf that no column holds", "CalendarException.isClosed"],
  ["of a leaf with another name in the database", "CalendarException.date"],
])("a forgotten resolver %s is found", (_, field) => {
  const schema = createSchema();
  const [type, name] = field.split(".") as [string, string];
  delete (schema.getType(type) as GraphQLObjectType).getFields()[name]!.resolve;
  expect(gapsOf(schema)).toEqual([field]);
});
