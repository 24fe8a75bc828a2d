import fc from "fast-check";
import { v7 as newId } from "uuid";
import { insertRows } from "../../src/database/store-rows.js";
import type { RulePlan } from "../../src/schedules/calendar.js";
import { Rotation } from "../../src/schedules/rotations/rotation.js";
import { tiesOf } from "../../src/schedules/rule-ties.js";
import { AssignmentRule } from "../../src/schedules/rules/assignment-rule.js";
import { School } from "../../src/schools/school.js";
import { TemplateFamily } from "../../src/templates/template-family.js";
import { writeDateSpans } from "../../src/time/date-span.js";
import { addDays, type Weekday } from "../../src/time/local-date.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
const schoolId = newId();
const familyId = newId();
const rotationIds = [newId(), newId()] as const;

beforeAll(async () => {
  database = await openTestDatabase();
  const { manager } = database.dataSource;
  await insertRows(manager, School, [{ id: schoolId, code: "a", name: "A", timezone: "Europe/Berlin" }]);
  await insertRows(manager, TemplateFamily, [{ id: familyId, schoolId, name: "Regular" }]);
  await insertRows(
    manager,
    Rotation,
    rotationIds.map((id) => ({ id, schoolId, name: id, labels: ["A", "B", "C"], startsOn: "2026-01-01" })),
  );
});

afterAll(() => database.close());

const DAY = fc.integer({ min: 0, max: 10 }).map((days) => addDays("2026-09-01", days));
const RETIRED = fc.array(
  fc.tuple(DAY, fc.integer({ min: 1, max: 8 })).map(([from, days]) => ({ from, until: addDays(from, days) })),
  { maxLength: 1 },
);
const WEEKDAYS = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const CYCLE = fc.record({
  rotationId: fc.constantFrom(...rotationIds),
  rotationDays: fc.subarray(["A", "B", "C"], { minLength: 1 }),
});

const RULE = fc
  .record({
    weekdays: fc.option(WEEKDAYS, { freq: 2 }),
    cycle: fc.option(CYCLE, { freq: 1 }),
    startsOn: DAY,
    width: fc.option(fc.constantFrom(2, 9)),
    priority: fc.constantFrom(0, 0, 0, 1),
    retired: RETIRED,
  })
  .filter(({ weekdays, cycle }) => weekdays !== null || cycle !== null)
  .map(
    ({ weekdays, cycle, startsOn, width, priority, retired }): RulePlan => ({
      id: newId(),
      familyId,
      weekdays,
      rotationId: cycle?.rotationId ?? null,
      rotationDays: cycle?.rotationDays ?? null,
      startsOn,
      endsOn: width === null ? null : addDays(startsOn, width),
      priority,
      retired,
      createdAt: "2026-01-01T00:00:00Z",
    }),
  );

test("the database refuses a second rule exactly when the two tie by the rules' own arithmetic", async () => {
  const seen = { tied: 0, free: 0 };
  await fc.assert(
    fc.asyncProperty(RULE, RULE, async (one, other) => {
      const isTied = tiesOf(other, [one]).length > 0;
      seen[isTied ? "tied" : "free"] += 1;
      expect(await isRefused(one, other)).toBe(isTied);
    }),
    { numRuns: 400, seed: 20_261_121 },
  );
  expect(Math.min(seen.tied, seen.free)).toBeGreaterThan(20);
});

async function isRefused(one: RulePlan, other: RulePlan): Promise<boolean> {
  const runner = database.dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await insertRows(runner.manager, AssignmentRule, [stored(one)]);
    await insertRows(runner.manager, AssignmentRule, [stored(other)]);
    return false;
  } catch (error) {
    expect(error).toMatchObject({ driverError: { constraint: "no_tied_rules" } });
    return true;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

function stored({ createdAt: _stamped, retired, weekdays, rotationDays, ...rule }: RulePlan) {
  return {
    ...rule,
    schoolId,
    weekdays: weekdays && [...weekdays],
    rotationDays: rotationDays && [...rotationDays],
    retired: writeDateSpans(retired),
  };
}
