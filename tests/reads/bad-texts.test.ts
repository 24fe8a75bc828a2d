import { createSchema } from "../../src/graphql/schema.js";
import { fillRichWorld } from "../support/rich-world.js";
import { type Answer, startTestService, type TestService } from "../support/service.js";
import { unsafeParts } from "./safe-answer.js";
import { textPlaces } from "./text-places.js";

const schema = createSchema();
const TEXTS = textPlaces(schema, ["String", "ID"]);
const SCALARS = textPlaces(schema, ["LocalDate", "LocalTime", "DateTime", "TimeZone"]);
let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

async function send(query: string, variables: object) {
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer;
  expect(unsafeParts(response.status, answer)).toEqual([]);
  expect(service.defects).toEqual([]);
  return answer;
}

const codesOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

test.each(TEXTS)("$title refuses what no stored text can hold", async ({ query, variables }) => {
  for (const text of ["a\0b", "\0", "a\ud800b", "\udc00"]) {
    expect(codesOf(await send(query, variables(text)))).toEqual(["BAD_USER_INPUT"]);
  }
});

test.each(TEXTS)("$title takes odd texts for what they are", async ({ query, variables }) => {
  for (const text of [
    "",
    " ",
    "__proto__",
    "constructor",
    "%",
    "\\",
    "'; --",
    "$1",
    "🔔",
    "x".repeat(50_000),
  ]) {
    await send(query, variables(text)); // found or not, refused or not: never a fault of ours
  }
});

test.each(SCALARS)("$title refuses what is no value of its type", async ({ query, variables }) => {
  for (const text of ["", "a\0b", "\ud800", "today", "2026-13-01", "+02:00", "x".repeat(50_000)]) {
    expect(codesOf(await send(query, variables(text)))).toEqual(["BAD_USER_INPUT"]);
  }
});

test("the places of all fields are found, in inputs too", () => {
  const titles = TEXTS.map(({ title }) => title);
  expect(titles).toEqual(
    expect.arrayContaining([
      "Query.nodes(ids:)",
      "Query.school(by.code:)",
      "School.calendarExceptions(filter.templateName:)",
      "DaySchedule.bells(track:)",
      "TemplateFamily.versions(filter.names:)",
    ]),
  );
  expect(SCALARS.map(({ title }) => title)).toContain("Bell.inZone(timezone:)");
});
