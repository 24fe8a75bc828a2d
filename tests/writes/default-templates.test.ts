import { expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { make, type Ref, refOf, refusal, write } from "../support/writing.js";

let service: TestService;
let school: Ref;
let number = 0;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  number += 1;
  school = await make(service, "createSchool", {
    code: `default-${number}`,
    name: "School",
    timezone: "UTC",
  });
});
afterEach(() => {
  expect(service.defects).toEqual([]);
});

function published(name: string, effectiveFrom: string, isDefault = false): Promise<Ref> {
  const rows = [{ number: 1, start: "08:00", length: 60 }];
  const input = { schoolId: school.id, name, effectiveFrom, isDefault, publish: true, rows };
  return make(service, "createPeriodTemplate", input);
}

/** The default in force on each date, as its name and version. */
async function defaultsOn(...dates: string[]): Promise<(string | null)[]> {
  const fields = dates.map((date, index) => `d${index}: activeTemplate(on: "${date}") { name version }`);
  const data = await service.data(`query ($id: ID!) { school(by: { id: $id }) { ${fields.join(" ")} } }`, {
    id: school.id,
  });
  return dates.map((_, index) => {
    const found = data.school[`d${index}`];
    return found && `${found.name} ${found.version}`;
  });
}

async function makeDefault(ref: Ref, from?: string) {
  const input = { ...refOf(ref), ...(from ? { from } : {}) };
  return (await write(service, "makeDefaultTemplate", { input })).periodTemplate;
}

test("a version in force already is continued by a new one, and days before it keep their default", async () => {
  service.setNow("2026-09-01T12:00:00Z");
  await published("Regular", "2026-09-01", true);
  const assembly = await published("Assembly", "2026-09-01");
  service.setNow("2026-11-21T12:00:00Z");
  const made = await makeDefault(assembly, "2026-12-01");
  expect(made).toMatchObject({ name: "Assembly", version: 2, isDefault: true, effectiveFrom: "2026-12-01" });
  expect(made.rows).toHaveLength(1);
  expect(await defaultsOn("2026-08-31", "2026-09-01", "2026-11-30", "2026-12-01", "2027-06-01")).toEqual([
    null,
    "Regular 1",
    "Regular 1",
    "Assembly 2",
    "Assembly 2",
  ]);
});

test("a version that is yet to begin becomes the default itself, in place of another one of its date", async () => {
  await published("Regular", "2026-11-21", true);
  const winter = await published("Winter", "2027-01-04", true);
  const assembly = await published("Assembly", "2027-01-04");
  expect((await makeDefault(assembly)).id).toBe(assembly.id);
  expect(await defaultsOn("2027-01-03", "2027-01-04")).toEqual(["Regular 1", "Assembly 1"]);
  const { node } = await service.data(
    "query ($id: ID!) { node(id: $id) { ... on PeriodTemplate { isDefault } } }",
    {
      id: winter.id,
    },
  );
  expect(node.isDefault).toBe(false);
});

test("later versions of the family are defaults from then on too", async () => {
  const assembly = await published("Assembly", "2026-11-21");
  await published("Assembly", "2027-01-04");
  await published("Regular", "2027-01-04", true);
  await makeDefault(assembly, "2026-12-01");
  expect(await defaultsOn("2026-11-30", "2026-12-01", "2027-01-04")).toEqual([
    null,
    "Assembly 3",
    "Assembly 2",
  ]);
});

test("a default that another one followed can be made the default again", async () => {
  const regular = await published("Regular", "2026-11-21", true);
  await published("Winter", "2026-12-01", true);
  await makeDefault(regular, "2027-02-01");
  expect(await defaultsOn("2026-11-30", "2027-01-31", "2027-02-01")).toEqual([
    "Regular 1",
    "Winter 1",
    "Regular 2",
  ]);
});

test("what is the default on the date already is a conflict", async () => {
  const regular = await published("Regular", "2026-11-21", true);
  for (const from of [undefined, "2027-02-01"]) {
    const errors = await refusal(service, "makeDefaultTemplate", {
      input: { ...regular, ...(from ? { from } : {}) },
    });
    expect(errors).toMatchObject([{ extensions: { code: "CONFLICT" } }]);
    expectTellable("makeDefaultTemplate", errors);
  }
});

test("an archived default serves no day from its today on, and serves them again once it is restored", async () => {
  service.setNow("2026-09-01T12:00:00Z");
  const regular = await published("Regular", "2026-09-01", true);
  service.setNow("2026-11-01T12:00:00Z");
  const archived = await make(service, "archivePeriodTemplate", regular);
  const days = ["2026-10-31", "2026-11-01", "2026-11-20", "2026-11-21"] as const;
  expect(await defaultsOn(...days)).toEqual(["Regular 1", null, null, null]);
  service.setNow("2026-11-21T12:00:00Z");
  await make(service, "restorePeriodTemplate", archived);
  expect(await defaultsOn(...days)).toEqual(["Regular 1", null, null, "Regular 1"]);
});
