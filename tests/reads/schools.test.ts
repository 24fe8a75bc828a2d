import type { NodeType } from "../../src/ids/global-id.js";
import { idOf } from "../support/keys.js";
import { BARE, CLOSED, EAST, fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";

const NOBODY = idOf("School", "nobody");
let service: TestService;

beforeAll(async () => {
  // Wednesday in Los Angeles, already Thursday in Tokyo.
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

const schoolBy = (by: object) =>
  service
    .data("query ($by: SchoolBy!) { school(by: $by) { id code timezone today weekdays archivedAt } }", { by })
    .then(({ school }) => school);

test("a school is found by its id and by its code", async () => {
  const byCode = await schoolBy({ code: WEST });
  expect(byCode.id).toBe(idOf("School", WEST));
  expect(await schoolBy({ id: byCode.id })).toEqual(byCode);
});

test("an archived school is found too", async () => {
  expect((await schoolBy({ code: CLOSED })).archivedAt).toBe("2026-10-01T00:00:00.000000Z");
});

test("no school has an unknown id or code, nor a code in other letters", async () => {
  expect(await schoolBy({ id: NOBODY })).toBeNull();
  expect(await schoolBy({ code: "nowhere" })).toBeNull();
  expect(await schoolBy({ code: WEST.toUpperCase() })).toBeNull();
});

test.each([
  ["nothing", {}],
  ["two things", { id: NOBODY, code: WEST }],
  ["null", { code: null }],
  ["an empty code", { code: "" }],
  ["an empty id", { id: "" }],
  ["the id of a term", { id: idOf("Term", `${WEST} Fall`) }],
])("a school named by %s is refused", async (_, by) => {
  const [error] = await service.errors("query ($by: SchoolBy!) { school(by: $by) { code } }", { by });
  expect(error!.extensions.code).toBe("BAD_USER_INPUT");
});

test("each school has the date of its own zone", async () => {
  expect((await schoolBy({ code: WEST })).today).toBe("2026-11-18");
  expect((await schoolBy({ code: EAST })).today).toBe("2026-11-19");
});

test("a school's weekdays are those that hold on its today", async () => {
  const four = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"];
  expect((await schoolBy({ code: WEST })).weekdays).toEqual([...four, "FRIDAY"]);
  service.setNow("2027-02-01T12:00:00Z");
  expect((await schoolBy({ code: WEST })).weekdays).toEqual(four);
  service.setNow("2026-11-18T17:00:00Z");
});

const NODES: readonly [NodeType, string][] = [
  ["School", WEST],
  ["Term", `${WEST} Old term`],
  ["Track", `${WEST} Lunch A`],
  ["TemplateFamily", `${WEST} Regular`],
  ["PeriodTemplate", `${WEST} Finals 1`],
  ["PeriodDefinition", `${WEST} Regular 1 Period 1 09:00`],
  ["Segment", `${WEST} Regular 1 Advisory 11:00`],
  ["Rotation", `${EAST} A/B`],
  ["AssignmentRule", `${EAST} Wednesdays`],
  ["CalendarException", `${EAST} Revoked`],
];
const ASK_NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

test.each(NODES)("node finds an object of the type %s", async (type, words) => {
  const id = idOf(type, words);
  const { node } = await service.data("query ($id: ID!) { node(id: $id) { __typename id } }", { id });
  expect(node).toEqual({ __typename: type, id });
});

test("nodes answers in the order asked, with null where there is none", async () => {
  const ids = NODES.map(([type, words]) => idOf(type, words)).reverse();
  const asked = [NOBODY, ...ids, ids[0]!, idOf("Segment", `${WEST} Regular 1 Period 1 09:00`)];
  const { nodes } = await service.data(ASK_NODES, { ids: asked });
  expect(nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([null, ...ids, ids[0], null]);
});

test("a hundred ids are answered, and one more is refused", async () => {
  const ids = Array.from({ length: 101 }, () => idOf("School", BARE));
  expect((await service.data(ASK_NODES, { ids: ids.slice(1) })).nodes).toHaveLength(100);
  const [error] = await service.errors(ASK_NODES, { ids });
  expect(error).toMatchObject({ path: ["nodes"], extensions: { code: "BAD_USER_INPUT", argument: ["ids"] } });
});

test.each([
  "",
  "garbage",
  "School_",
  "Nothing_AAAAAAAAAAAAAAAAAAAAAA",
  `${NOBODY}A`,
  "School_%%%%%%%%%%%%%%%%%%%%%%",
])("'%s' is no id", async (id) => {
  const [error] = await service.errors(ASK_NODES, { ids: [NOBODY, id] });
  expect(error!.extensions).toEqual({ code: "BAD_USER_INPUT", argument: ["ids", 1] });
});

test("relations lead up and down: terms nest, and everything knows its school", async () => {
  const { node } = await service.data(
    `query ($id: ID!) { node(id: $id) { ... on Term {
       name school { code } parent { name parent { name parent { name } } parts { name } } } } }`,
    { id: idOf("Term", `${WEST} Q1`) },
  );
  expect(node).toEqual({
    name: "Q1",
    school: { code: WEST },
    parent: { name: "Fall", parent: { name: "2026-27", parent: null }, parts: [{ name: "Q1" }] },
  });
});
