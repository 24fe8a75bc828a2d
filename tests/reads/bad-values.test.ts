import { idOf } from "../support/keys.js";
import { fillRichWorld, WEST } from "../support/rich-world.js";
import { type Answer, startTestService, type TestService } from "../support/service.js";
import { unsafeParts } from "./safe-answer.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

async function send(body: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${service.url}/graphql`, { method: "POST", headers, body: text });
  const answer = (await response.json()) as Answer;
  expect(unsafeParts(response.status, answer)).toEqual([]);
  expect(service.defects).toEqual([]);
  return answer.errors ?? [];
}

const ofSchool = (fields: string) => `{ school(by: { code: "${WEST}" }) { ${fields} } }`;

test.each([
  ["2026-02-30", "February 2026 has 28 days"],
  ["2027-02-29", "February 2027 has 28 days"],
  ["2100-02-29", "February 2100 has 28 days"],
  ["2026-00-10", "months go from 01 to 12"],
  ["2026-04-00", "days begin at 01"],
  ["1899-12-31", "years go from 1900 to 2199"],
  ["2200-01-01", "years go from 1900 to 2199"],
  ["2026-1-1", "write it as YYYY-MM-DD"],
  ["2026-11-18T00:00:00Z", "write it as YYYY-MM-DD"],
  ["18.11.2026", "write it as YYYY-MM-DD"],
])("the date %s is refused, in the document and in a variable: %s", async (date, why) => {
  const literal = await send({ query: ofSchool(`day(on: "${date}") { date }`) });
  const query = `query ($on: LocalDate) ${ofSchool("day(on: $on) { date }")}`;
  const variable = await send({ query, variables: { on: date } });
  for (const [error, ...more] of [literal, variable]) {
    expect(more).toEqual([]);
    expect(error!.extensions.code).toBe("BAD_USER_INPUT");
    expect(error!.message).toContain(why);
  }
});

test.each([
  "2026-11-18T09:00:00",
  "2026-11-18",
  "2026-02-30T09:00:00Z",
  "2026-11-18T24:00:00Z",
  "2026-11-18T25:99:00Z",
  "2026-11-18T09:00:60Z",
  "2026-11-18T09:00:00+24:00",
  "2026-11-18T09:00:00 America/Los_Angeles",
])("the instant %s is refused", async (at) => {
  const [error] = await send({ query: ofSchool(`now(at: "${at}") { state }`) });
  expect(error!.extensions.code).toBe("BAD_USER_INPUT");
});

test.each(["24:00", "25:99", "9:00", "09:60", "09:00:30", "09:00Z", "", "noon"])(
  "the time %s is refused",
  async (start) => {
    const input = `{ templateId: "${idOf("PeriodTemplate", `${WEST} Finals 1`)}", row: { start: "${start}", length: 30 } }`;
    const [error] = await send({ query: `mutation { createTemplateRow(input: ${input}) { dryRun } }` });
    expect(error!.extensions.code).toBe("BAD_USER_INPUT");
  },
);

test.each([
  "+02:00",
  "UTC+2",
  "GMT-8",
  "PST",
  "Los Angeles",
  "america/los_angeles",
  "Mars/Olympus",
  "Europe/../etc",
])("the zone %s is refused", async (zone) => {
  const bells = await send({ query: ofSchool(`day { bells { inZone(timezone: "${zone}") { start } } }`) });
  const list = await send({ query: `{ schools(filter: { timezone: "${zone}" }) { totalCount } }` });
  for (const [error] of [bells, list]) expect(error!.extensions.code).toBe("BAD_USER_INPUT");
});

const id = (type: "Term" | "Track" | "School" | "Correction", words: string) => idOf(type, `${WEST}${words}`);

test.each([
  ["a school by the id of a term", `{ school(by: { id: "${id("Term", " Fall")}" }) { code } }`, "School"],
  [
    "a template by the id of a school",
    `{ periodTemplate(id: "${id("School", "")}") { name } }`,
    "PeriodTemplate",
  ],
  [
    "terms within a track",
    ofSchool(`terms(filter: { parentId: "${id("Track", " Lunch A")}" }) { totalCount }`),
    "Term",
  ],
  [
    "rules of a school",
    ofSchool(`assignmentRules(filter: { rotationId: "${id("School", "")}" }) { totalCount }`),
    "Rotation",
  ],
  ["a node that is a correction", `{ node(id: "${id("Correction", " correction")}") { id } }`, "Node"],
])("%s: an id of another type is refused", async (_, query, wanted) => {
  const [error] = await send({ query });
  expect(error!.extensions.code).toBe("BAD_USER_INPUT");
  expect(error!.message).toContain(wanted);
});

test.each([
  [
    "an integer beyond 32 bits",
    ofSchool("terms(first: 2147483648) { totalCount }"),
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a far larger one",
    ofSchool("terms(first: 99999999999999999999) { totalCount }"),
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["the largest one", ofSchool("terms(first: 2147483647) { totalCount }"), "BAD_USER_INPUT"],
  ["the least one", ofSchool("terms(last: -2147483648) { totalCount }"), "BAD_USER_INPUT"],
  ["a text for a number", ofSchool(`terms(first: "1") { totalCount }`), "GRAPHQL_VALIDATION_FAILED"],
  ["a number for a date", ofSchool("day(on: 20261118) { date }"), "BAD_USER_INPUT"],
  [
    "an unknown enum value",
    ofSchool("terms(filter: { types: [CENTURY] }) { totalCount }"),
    "GRAPHQL_VALIDATION_FAILED",
  ],
  ["an unknown field", "{ schools { secret } }", "GRAPHQL_VALIDATION_FAILED"],
  ["an unknown argument", "{ schools(limit: 3) { totalCount } }", "GRAPHQL_VALIDATION_FAILED"],
  ["a missing argument", "{ node { id } }", "GRAPHQL_VALIDATION_FAILED"],
  ["no operation", "fragment F on School { id }", "GRAPHQL_VALIDATION_FAILED"],
  ["half a document", "{ schools {", "GRAPHQL_PARSE_FAILED"],
  ["an empty document", " ", "GRAPHQL_PARSE_FAILED"],
])("%s is refused", async (_, query, code) => {
  const errors = await send({ query });
  expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
});

test("numbers that no period, template or version has are no errors", async () => {
  const query = ofSchool(
    `periodTemplate(name: "Regular") { period(number: -5) { id } last: period(number: 2147483647) { id } }
     none: periodTemplate(name: "Regular", version: -1) { id }`,
  );
  expect(await send({ query })).toEqual([]);
});

test.each([
  ["__proto__ in the body", `{"query": "{ __typename }", "__proto__": {"x": 1}}`],
  [
    "__proto__ in a JSONObject",
    `{"query": "mutation ($m: JSONObject) { createSchool(input: { code: \\"x\\", name: \\"x\\", timezone: \\"UTC\\", meta: $m }) { dryRun } }", "variables": {"m": {"__proto__": {"x": 1}}}}`,
  ],
  [
    "a constructor's prototype",
    `{"query": "{ __typename }", "variables": {"constructor": {"prototype": {}}}}`,
  ],
  ["a list of operations", `[{"query": "{ __typename }"}]`],
  ["a number", "7"],
  ["no JSON", "{"],
  ["nothing", ""],
  ["variables as a text", `{"query": "{ __typename }", "variables": "x"}`],
  ["a query that is no text", `{"query": {"a": 1}}`],
])("a body with %s is refused", async (_, body) => {
  const [error] = await send(body);
  expect(error!.extensions.code).toBe("BAD_REQUEST");
});

test("__proto__ in a JSONObject of the document is a key like any other", async () => {
  const meta = `{ __proto__: { polluted: true }, constructor: 1 }`;
  const input = `{ code: "proto", name: "Proto", timezone: "UTC", meta: ${meta} }`;
  const query = `mutation { createSchool(input: ${input}) { school { meta } } }`;
  const { createSchool } = await service.data(query);
  expect(JSON.stringify(createSchool.school.meta)).toBe(`{"__proto__":{"polluted":true},"constructor":1}`);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
