import { idOf } from "../support/keys.js";
import { BARE, fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

async function active(code: string, args: { on?: string; name?: string | null }): Promise<string | null> {
  const query = `query ($code: String!, $on: LocalDate, $name: String) {
    school(by: { code: $code }) { activeTemplate(on: $on, name: $name) { name version } } }`;
  const { school } = await service.data(query, { code, ...args });
  return school.activeTemplate && `${school.activeTemplate.name} ${school.activeTemplate.version}`;
}

test.each([
  ["before the first one begins", "2026-08-16", null],
  ["on the first one's first date", "2026-08-17", "Regular 1"],
  ["on the day before the next one begins", "2026-11-01", "Regular 1"],
  ["on the next one's first date", "2026-11-02", "Regular 2"],
  ["on a draft's first date", "2027-01-04", "Regular 2"],
  ["on a weekend", "2026-11-21", "Regular 2"],
  ["on the last date that dates have", "2199-12-31", "Regular 2"],
])("the default %s, %s, is %s", async (_, on, expected) => {
  expect(await active(WEST, { on })).toBe(expected);
  expect(await active(WEST, { on, name: null })).toBe(expected);
  expect(await active(WEST, { on, name: "Regular" })).toBe(expected);
});

test.each([
  ["that is no default", "Assembly", "2026-08-17", "Assembly 1"],
  ["before it was archived", "Minimum", "2026-09-30", "Minimum 1"],
  ["from the day on which it was archived", "Minimum", "2026-10-01", null],
  ["that is a draft only", "Finals", "2027-06-01", null],
  ["that there is not", "Nothing", "2026-11-18", null],
  ["without letters", "", "2026-11-18", null],
])("of a family %s, %s on %s, it is %s", async (_, name, on, expected) => {
  expect(await active(WEST, { on, name })).toBe(expected);
});

test("without a date it is that of the school's today", async () => {
  expect(await active(WEST, {})).toBe("Regular 2");
  service.setNow("2026-11-02T07:59:59Z"); // a second before midnight there
  expect(await active(WEST, {})).toBe("Regular 1");
  service.setNow("2026-11-02T08:00:00Z");
  expect(await active(WEST, {})).toBe("Regular 2");
  service.setNow("2026-11-18T17:00:00Z");
});

test("a school without templates has none", async () => {
  expect(await active(BARE, {})).toBeNull();
});

test("a family knows its active version, on a date and today", async () => {
  const query = `query ($id: ID!) { node(id: $id) { ... on TemplateFamily {
    today: active { version } before: active(on: "2026-11-01") { version } never: active(on: "1999-01-01") { version } } } }`;
  const regular = await service.data(query, { id: idOf("TemplateFamily", `${WEST} Regular`) });
  expect(regular.node).toEqual({ today: { version: 2 }, before: { version: 1 }, never: null });
  const finals = await service.data(query, { id: idOf("TemplateFamily", `${WEST} Finals`) });
  expect(finals.node).toEqual({ today: null, before: null, never: null });
});

test("of two versions with one first date the later version is active", async () => {
  const { id } = await newSchool();
  for (const _ of [1, 2]) {
    const create = `mutation ($input: CreatePeriodTemplateInput!) { createPeriodTemplate(input: $input) { dryRun } }`;
    const rows = [{ number: 1, start: "09:00", length: 45 }];
    const input = { schoolId: id, name: "Twin", effectiveFrom: "2026-12-01", rows, publish: true };
    await service.data(create, { input });
  }
  expect(await active("twins", { on: "2026-12-01", name: "Twin" })).toBe("Twin 2");
  expect(await active("twins", { on: "2026-11-30", name: "Twin" })).toBeNull();
});

async function newSchool(): Promise<{ id: string }> {
  const create = `mutation { createSchool(input: { code: "twins", name: "Twins", timezone: "UTC" }) { school { id } } }`;
  return (await service.data(create)).createSchool.school;
}
