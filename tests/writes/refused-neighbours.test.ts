import { startTestService, type TestService } from "../support/service.js";
import { make, type Ref, write } from "../support/writing.js";

let service: TestService;
let school: Ref;

beforeAll(async () => {
  service = await startTestService();
  school = await make(service, "createSchool", { code: "school", name: "School", timezone: "UTC" });
});
afterAll(() => service.stop());

const rows = [{ number: 1, start: "08:00", length: 60 }];

function indexes({ errors }: { errors: { index: number }[] }): number[] {
  return errors.map(({ index }) => index);
}

test("a refused version leaves no gap in its family's numbers, whether our checks refused it or the database", async () => {
  const good = { schoolId: school.id, name: "Regular", rows };
  const taken = { ...good, isDefault: true, publish: true, effectiveFrom: "2027-01-04" };
  const bad = { ...good, description: "x".repeat(501) };
  const inputs = [bad, good, taken, taken, good, bad, taken, good];
  const payload = await write(service, "createPeriodTemplates", { inputs, mode: "ITEM_BY_ITEM" });
  expect(indexes(payload)).toEqual([0, 3, 5, 6]);
  const versions = payload.periodTemplates.map((one: { version: number } | null) => one?.version ?? null);
  expect(versions).toEqual([null, 1, 2, null, 3, null, null, 4]);
  const next = await write(service, "createPeriodTemplate", { input: good });
  expect(next.periodTemplate.version).toBe(5);
});

test("a refused rule is no obstacle to the rules after it", async () => {
  const rule = (...weekdays: string[]) => ({
    schoolId: school.id,
    templateName: "Regular",
    weekdays,
    startsOn: "2026-11-23",
  });
  await make(service, "createAssignmentRule", rule("MONDAY"));
  const inputs = [rule("MONDAY", "TUESDAY"), rule("TUESDAY"), rule("TUESDAY")];
  const payload = await write(service, "createAssignmentRules", { inputs, mode: "ITEM_BY_ITEM" });
  expect(indexes(payload)).toEqual([0, 2]);
});

test("a refused row is no obstacle to the rows after it", async () => {
  const draft = await make(service, "createPeriodTemplate", { schoolId: school.id, name: "Draft", rows });
  const row = (start: string, length: number) => ({
    templateId: draft.id,
    row: { label: "Row", start, length },
  });
  const inputs = [row("08:30", 120), row("09:00", 60), row("09:30", 5), row("10:00", 60)];
  const payload = await write(service, "createTemplateRows", { inputs, mode: "ITEM_BY_ITEM" });
  expect(indexes(payload)).toEqual([0, 2]);
});
