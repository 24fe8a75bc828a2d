import { codesOf } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { make, refusal } from "../support/writing.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

test("a defect of ours tells nothing of our insides, and keeps nothing of the write", async () => {
  const school = await make(service, "createSchool", { code: "school", name: "School", timezone: "UTC" });
  await service.dataSource.query("ALTER TABLE template_row RENAME COLUMN label TO planted");
  const input = { schoolId: school.id, name: "Regular", rows: [{ number: 1, start: "08:00", length: 60 }] };
  const errors = await refusal(service, "createPeriodTemplate", { input });
  expect(codesOf(errors)).toEqual(["INTERNAL_SERVER_ERROR"]);
  expect(errors[0]!.message).toBe("Something went wrong on our side; the request was not carried out.");
  expect(errors[0]!.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
  expect(service.defects).toHaveLength(1);
  const [{ count }] = await service.dataSource.query("SELECT count(*)::int FROM period_template");
  expect(count).toBe(0);
});
