import { startTestService, type TestService } from "../support/service.js";

let service: TestService;
let closed: { id: string; revision: number };

beforeAll(async () => {
  service = await startTestService();
  const school = await service.data(
    `mutation { createSchool(input: { code: "a", name: "A", timezone: "Europe/Berlin" }) { school { id } } }`,
  );
  const made = await service.data(
    `mutation ($id: ID!) { closeDays(
      input: { schoolId: $id, from: "2026-11-10", reason: STRIKE, note: "Buses" }
      options: { correction: "told late" }
    ) { calendarExceptions { id revision } } }`,
    { id: school.createSchool.school.id },
  );
  closed = made.closeDays.calendarExceptions[0];
});

afterAll(() => service.stop());

const UPDATE = `mutation ($input: UpdateCalendarExceptionInput!, $options: WriteOptions) {
  updateCalendarException(input: $input, options: $options) { calendarException { note reason } }
}`;

test.each([{ note: "again" }, { note: null }, { reason: "HOLIDAY" }])(
  "why a past day was closed changes only as a correction: %j",
  async (change) => {
    const errors = await service.errors(UPDATE, { input: { ...closed, ...change } });
    expect(errors).toMatchObject([{ extensions: { code: "HISTORY_PROTECTED" } }]);
  },
);

test("a correction changes why a past day was closed", async () => {
  const input = { ...closed, reason: "WEATHER", note: "Ice" };
  const { updateCalendarException } = await service.data(UPDATE, {
    input,
    options: { correction: "it was ice" },
  });
  expect(updateCalendarException.calendarException).toEqual({ reason: "WEATHER", note: "Ice" });
});
