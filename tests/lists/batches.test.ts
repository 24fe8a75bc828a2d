import { buildSchema, graphql } from "graphql";
import { createListLoader } from "../../src/lists/list-loader.js";
import { School } from "../../src/schools/school.js";
import { schoolList } from "../../src/schools/school-list.js";
import { termList } from "../../src/schools/terms/term-list.js";
import { periodTemplateList, templateVersionList } from "../../src/templates/period-template-list.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { fillSampleSchools } from "./sample-schools.js";

let database: TestDatabase;
let schoolIds: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  await fillSampleSchools(database.dataSource);
  schoolIds = (await database.dataSource.manager.find(School)).map(({ id }) => id);
});

beforeEach(() => {
  database.statements.length = 0;
});

afterAll(() => database.close());

const loaderOf = {
  schools: () => createListLoader(database.dataSource.manager, schoolList),
  terms: () => createListLoader(database.dataSource.manager, termList),
  templates: () => createListLoader(database.dataSource.manager, periodTemplateList),
};

describe.each([1, 25, 100])("for %i parents", (count) => {
  test("a list costs one statement, and its totals one more when asked", async () => {
    const loader = loaderOf.terms();
    const parents = schoolIds.slice(0, count);
    const pages = await Promise.all(parents.map((id) => loader.page(id, { first: 5 })));
    expect(database.statements).toHaveLength(1);
    const totals = await Promise.all(pages.map((page) => page.totalCount()));
    expect(database.statements).toHaveLength(2);
    expect(totals.every((total) => total > 0 && total <= 12)).toBe(true);
  });

  test("other arguments are one more statement, equal ones are none", async () => {
    const loader = loaderOf.templates();
    await Promise.all(
      schoolIds
        .slice(0, count)
        .flatMap((id) => [
          loader.page(id, { first: 10, filter: { search: "a", isDefault: null } }),
          loader.page(id, { first: 10, filter: { search: "a" }, after: null }),
          loader.page(id, { first: 10, filter: { search: "b" } }),
        ]),
    );
    expect(database.statements).toHaveLength(2);
  });
});

test("totals of other filters are counted apart", async () => {
  const loader = loaderOf.schools();
  const totals = [];
  for (const archived of ["ACTIVE", "ARCHIVED", "ALL"] as const) {
    totals.push(await (await loader.page(null, { filter: { archived } })).totalCount());
  }
  expect(totals[2]).toBe(100);
  expect(totals[0]! + totals[1]!).toBe(100);
  expect(totals[1]).toBeGreaterThan(0);
});

test("a batch answers each parent as a statement of its own would", async () => {
  const batched = loaderOf.terms();
  const args = { last: 4, orderBy: [{ field: "NAME", direction: "DESC" }, { field: "ENDS_ON" }] } as const;
  const unknown = "00000000-0000-4000-8000-000000000000";
  for (const id of [...schoolIds, unknown]) {
    const [together, alone] = await Promise.all([
      Promise.all([batched.page(id, args), batched.page(schoolIds[0]!, args)]),
      loaderOf.terms().page(id, args),
    ]);
    expect(together[0].nodes).toEqual(alone.nodes);
    expect(await together[0].totalCount()).toBe(await alone.totalCount());
    expect(together[0].pageInfo.endCursor()).toBe(alone.pageInfo.endCursor());
  }
});

test("the versions of many families cost one statement", async () => {
  const { manager } = database.dataSource;
  const families: { id: string }[] = await manager.query("SELECT id FROM template_family");
  database.statements.length = 0;
  const loader = createListLoader(manager, templateVersionList);
  const pages = await Promise.all(families.map(({ id }) => loader.page(id, { first: 2 })));
  expect(database.statements).toHaveLength(1);
  for (const { nodes } of pages) {
    const versions = nodes.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((one, other) => other - one));
  }
});

test("what lies beyond a cursor is looked for only when asked", async () => {
  const loader = loaderOf.terms();
  const first = await loader.page(schoolIds[0]!, { first: 3 });
  expect([await first.pageInfo.hasPreviousPage(), await first.pageInfo.hasNextPage()]).toEqual([false, true]);
  const second = await loader.page(schoolIds[0]!, { first: 3, after: first.pageInfo.endCursor() });
  await second.pageInfo.hasNextPage();
  expect(database.statements).toHaveLength(2);
  expect([await second.pageInfo.hasPreviousPage(), await second.pageInfo.hasPreviousPage()]).toEqual([
    true,
    true,
  ]);
  expect(database.statements).toHaveLength(3);
});

test("a GraphQL query of 100 schools with two lists each costs three statements, and two for totals", async () => {
  const loaders = {
    terms: loaderOf.terms(),
    periodTemplates: loaderOf.templates(),
    schools: loaderOf.schools(),
  };
  const schema = buildSchema(`
    type Query { schools(first: Int, filter: Filter): Schools }
    input Filter { archived: String }
    type Schools { nodes: [School!]! }
    type School { code: String! terms(first: Int): Page periodTemplates(first: Int): Page }
    type Page { nodes: [Named!]! edges: [Edge!]! pageInfo: PageInfo! totalCount: Int! }
    type Edge { cursor: String! node: Named! }
    type Named { name: String! }
    type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`);
  const page =
    "nodes { name } edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
  const { data, errors } = await graphql({
    schema,
    source: `{ schools(first: 100, filter: { archived: "ALL" }) { nodes {
      code terms(first: 2) { ${page} totalCount } periodTemplates(first: 2) { ${page} totalCount } } } }`,
    fieldResolver: (source, args, _context, { fieldName }) => {
      if (fieldName in loaders) return loaders[fieldName as "terms"].page(source?.id ?? null, args);
      return typeof source[fieldName] === "function" ? source[fieldName]() : source[fieldName];
    },
  });
  expect(errors).toBeUndefined();
  const { schools } = data as {
    schools: { nodes: { terms: { nodes: object[]; edges: { node: object }[] } }[] };
  };
  expect(schools.nodes).toHaveLength(100);
  expect(schools.nodes[0]!.terms.edges.map(({ node }) => node)).toEqual(schools.nodes[0]!.terms.nodes);
  expect(database.statements).toHaveLength(5);
});
