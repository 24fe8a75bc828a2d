import { datesDocument } from "../support/documents.js";
import { startTestService, type TestService } from "../support/service.js";
import { attempt, make, type Ref, refOf } from "../support/writing.js";

let service: TestService;
let school: Ref;

beforeAll(async () => {
  service = await startTestService();
  school = await make(service, "createSchool", {
    code: "edges",
    name: "Edges",
    timezone: "Pacific/Kiritimati",
  });
  const rows = [{ number: 1, start: "08:00", length: 60 }];
  await make(service, "createPeriodTemplate", { schoolId: school.id, name: "Regular", publish: true, rows });
});
afterAll(() => service.stop());

const FIRST = "1900-01-01";
const LAST = "2199-12-31";

/** Writes as a correction, which may reach as far back as dates go. */
async function correct(mutation: string, input: object): Promise<Ref> {
  const variables = { input, options: { correction: "From the archives" } };
  const { errors } = await attempt(service, mutation, variables, datesDocument(mutation));
  expect([mutation, errors, service.defects]).toEqual([mutation, [], []]);
  const { school: found } = await service.data(
    `query ($id: ID!) { school(by: { id: $id }) { id revision
       assignmentRules { nodes { id revision } } rotations { nodes { id revision } } } }`,
    { id: school.id },
  );
  return mutation.includes("Rule")
    ? found.assignmentRules.nodes[0]
    : (found.rotations.nodes[0] ?? refOf(found));
}

test("writes reach the first and the last date there is", async () => {
  const schoolId = school.id;
  for (const date of [FIRST, LAST]) await correct("createCalendarException", { schoolId, date });
  await correct("closeDays", { schoolId, from: "2199-01-01", to: LAST, replace: true });
  await correct("assignTemplateToDays", {
    schoolId,
    from: FIRST,
    to: "1900-12-31",
    templateName: "Regular",
    replace: true,
  });
  const rule = { schoolId, templateName: "Regular", weekdays: ["MONDAY"] };
  const made = await correct("createAssignmentRule", { ...rule, startsOn: FIRST, endsOn: LAST });
  const open = await correct("updateAssignmentRule", { ...made, endsOn: null });
  await correct("updateAssignmentRule", { ...open, endsOn: LAST });
  const rotation = await correct("createRotation", {
    schoolId,
    name: "AB",
    labels: ["A", "B"],
    startsOn: FIRST,
    endsOn: LAST,
  });
  const endless = await correct("updateRotation", { ...rotation, endsOn: null });
  const { id: rotationId, revision } = await correct("updateRotation", { ...endless, endsOn: LAST });
  await correct("setRotationDay", { rotationId, revision, date: LAST, index: 1 });
  await correct("generatePeriodTemplate", {
    schoolId,
    name: "Old",
    firstBell: "00:00",
    periods: 1,
    length: 30,
    effectiveFrom: FIRST,
    isDefault: true,
    publish: true,
  });
  const { school: found } = await service.data("query ($id: ID!) { school(by: { id: $id }) { revision } }", {
    id: schoolId,
  });
  await correct("updateSchool", {
    id: schoolId,
    revision: found.revision,
    weekdays: ["MONDAY"],
    weekdaysFrom: LAST,
  });
});
