import { loadCalendars } from "../../src/schedules/days/load-calendars.js";
import { resolveDays } from "../../src/schedules/resolve-days.js";
import { School } from "../../src/schools/school.js";
import { fillManySchools, SCHOOL_COUNT } from "../support/many-schools.js";
import { startTestService, type TestService } from "../support/service.js";

const FROM = "2027-08-01";
const TO = "2028-07-31"; // 366 days: February has 29
const QUERY = `query ($first: Int!) {
  schools(first: $first) { nodes { days(from: "${FROM}", to: "${TO}") { date source template { name } } } }
}`;
let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T18:30:00Z");
  await fillManySchools(service.dataSource);
});

afterAll(() => service.stop());

test.each([1, 25, SCHOOL_COUNT])("366 days of %i schools cost three statements", async (first) => {
  const from = service.statements.length;
  const { schools } = await service.data(QUERY, { first });
  expect(service.statements.slice(from)).toHaveLength(3);
  expect(schools.nodes).toHaveLength(first);
  for (const { days } of schools.nodes) {
    expect([days.length, days[0].date, days.at(-1).date]).toEqual([366, FROM, TO]);
  }
});

test("what the pure resolution of those days takes is told", async () => {
  const { manager } = service.dataSource;
  const ids = (await manager.find(School)).map(({ id }) => id);
  const calendars = [...(await loadCalendars(manager, ids, FROM, TO)).values()];
  const begun = performance.now();
  const days = calendars.flatMap((calendar) => resolveDays(calendar, FROM, TO));
  const microseconds = ((performance.now() - begun) * 1000) / days.length;
  process.stdout.write(`${days.length} days resolved, ${microseconds.toFixed(1)} microseconds each\n`);
  expect(days).toHaveLength(366 * SCHOOL_COUNT);
});

test("a page has 25 objects unless told otherwise", async () => {
  const { schools } = await service.data("{ schools { totalCount nodes { id } } }");
  expect([schools.nodes.length, schools.totalCount]).toEqual([25, SCHOOL_COUNT]);
});
