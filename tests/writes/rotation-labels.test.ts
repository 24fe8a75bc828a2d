import { startTestService, type TestService } from "../support/service.js";

let service: TestService;
let rotation: { id: string; revision: number };

beforeAll(async () => {
  service = await startTestService();
  const school = await service.data(
    `mutation { createSchool(input: { code: "a", name: "A", timezone: "Europe/Berlin" }) { school { id } } }`,
  );
  const schoolId = school.createSchool.school.id;
  await service.data(
    `mutation ($schoolId: ID!) { createPeriodTemplate(input: {
      schoolId: $schoolId, name: "Block", rows: [{ number: 1, start: "09:00", length: 50 }]
    }) { periodTemplate { id } } }`,
    { schoolId },
  );
  const made = await service.data(
    `mutation ($schoolId: ID!) { createRotation(input: {
      schoolId: $schoolId, name: "A/B", labels: ["A", "B"], startsOn: "2026-12-01"
    }) { rotation { id revision } } }`,
    { schoolId },
  );
  rotation = made.createRotation.rotation;
  await service.data(
    `mutation ($schoolId: ID!, $rotationId: ID!) { createAssignmentRule(input: {
      schoolId: $schoolId, templateName: "Block", rotationId: $rotationId, rotationDays: ["A"], startsOn: "2026-12-01"
    }) { assignmentRule { id } } }`,
    { schoolId, rotationId: rotation.id },
  );
});

afterAll(() => service.stop());

const RELABEL = `mutation ($id: ID!, $revision: Int!, $labels: [String!]!) {
  updateRotation(input: { id: $id, revision: $revision, labels: $labels }) { rotation { labels } }
}`;

test("a label that a rule holds on can't be taken from its rotation", async () => {
  const errors = await service.errors(RELABEL, { ...rotation, labels: ["X", "B"] });
  expect(errors).toMatchObject([
    {
      message: "Assignment rules hold on A of A/B; change or archive them first.",
      extensions: { code: "CONFLICT", argument: ["input", "labels"] },
    },
  ]);
});

test("a label that no rule holds on can be changed", async () => {
  const { updateRotation } = await service.data(RELABEL, { ...rotation, labels: ["A", "X"] });
  expect(updateRotation.rotation.labels).toEqual(["A", "X"]);
});
