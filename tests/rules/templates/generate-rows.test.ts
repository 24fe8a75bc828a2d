import fc from "fast-check";
import { endOf } from "../../../src/templates/layout/derived.js";
import { type DayPlan, generateRows } from "../../../src/templates/layout/generate-rows.js";
import { rowFaults } from "../../../src/templates/layout/lay-out.js";
import { planFaults } from "../../../src/templates/layout/plan-faults.js";
import { ROW_TYPES } from "../../../src/templates/layout/row.js";
import { rowWarnings } from "../../../src/templates/layout/row-warnings.js";
import { clock, naming } from "./rows.js";

const lunch = { afterPeriod: 2, label: "Lunch", type: "LUNCH", length: 30 } as const;
const plan: DayPlan = { firstBell: "08:30", periods: 3, length: 50, passing: 7, breaks: [lunch] };

const bellsOf = (of: DayPlan) =>
  generateRows(of).map(
    (row) => `${row.label} ${row.start}-${endOf(row)}${row.passing > 0 ? ` +${row.passing}` : ""}`,
  );
const faultsOf = (changes: Partial<DayPlan>) =>
  planFaults({ ...plan, ...changes }, ["input"]).map(
    ({ path, message }) => `${path.slice(1).join(".")}: ${message}`,
  );

describe("a generated day", () => {
  test("has its passing time after lunch", () => {
    expect(bellsOf(plan)).toEqual([
      "Period 1 08:30-09:20 +7",
      "Period 2 09:27-10:17",
      "Lunch 10:17-10:47",
      "Period 3 10:54-11:44",
    ]);
  });

  test("keeps the passing time before lunch when asked to", () => {
    const kept = { ...plan, passingBeforeBreak: true };
    expect(bellsOf(kept).slice(1)).toEqual([
      "Period 2 09:27-10:17 +7",
      "Lunch 10:24-10:54",
      "Period 3 10:54-11:44",
    ]);
    expect(bellsOf({ ...kept, breaks: [{ ...lunch, passingAfter: 4 }] }).at(-1)).toBe("Period 3 10:58-11:48");
  });

  test("takes the time after a break from the break when it says so", () => {
    expect(bellsOf({ ...plan, breaks: [{ ...lunch, passingAfter: 0 }] }).at(-1)).toBe("Period 3 10:47-11:37");
  });

  test("runs several breaks after one period in the given order", () => {
    const breaks = [{ ...lunch, label: "Brunch", length: 8 }, lunch];
    expect(bellsOf({ ...plan, breaks }).slice(2)).toEqual([
      "Brunch 10:17-10:25",
      "Lunch 10:25-10:55",
      "Period 3 11:02-11:52",
    ]);
  });

  test("can begin with a zero period and end with a break", () => {
    const breaks = [{ ...lunch, afterPeriod: 1 }];
    expect(bellsOf({ ...plan, periods: 2, firstNumber: 0, breaks })).toEqual([
      "Period 0 08:30-09:20 +7",
      "Period 1 09:27-10:17",
      "Lunch 10:17-10:47",
    ]);
  });
});

describe("a plan's faults", () => {
  test("are none for a sound plan", () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ firstNumber: 97, breaks: [] })).toEqual([]);
  });

  test.each<[string, Partial<DayPlan>, string]>([
    [
      "no periods",
      { periods: 0, breaks: [] },
      "periods: The number of periods is 0, not a whole number from 1 to 20",
    ],
    ["21 periods", { periods: 21 }, "periods: The number of periods is 21, not a whole number from 1 to 20"],
    [
      "short periods",
      { length: 29 },
      "length: A period's length in minutes is 29, not a whole number from 30 to 120",
    ],
    [
      "long passing",
      { passing: 31 },
      "passing: The passing time in minutes is 31, not a whole number from 0 to 30",
    ],
    [
      "numbers above 99",
      { firstNumber: 98, breaks: [] },
      "firstNumber: The first period's number is 98, not a whole number from 0 to 97",
    ],
    [
      "a break after no period",
      { breaks: [{ ...lunch, afterPeriod: 4 }] },
      "breaks.0.afterPeriod: Lunch comes after period 4, but there is no such period",
    ],
    ["an unnamed break", { breaks: [{ ...lunch, label: "" }] }, "breaks.0.label: A break's label is empty"],
    [
      "an empty break",
      { breaks: [{ ...lunch, length: 0 }] },
      "breaks.0.length: Lunch's length in minutes is 0, not a whole number from 1 to 600",
    ],
    [
      "a long time after a break",
      { breaks: [{ ...lunch, passingAfter: 31 }] },
      "breaks.0.passingAfter: The time after Lunch is 31, not a whole number from 0 to 30",
    ],
    [
      "very many breaks",
      { breaks: Array.from({ length: 181 }, () => lunch) },
      "breaks: A day has at most 180 breaks",
    ],
    [
      "a bell at 8:30",
      { firstBell: "08:30:00" },
      "firstBell: The first bell can't ring then: 08:30:00 is not written as HH:MM",
    ],
    [
      "an end at 24:00",
      { firstBell: "20:46" },
      "firstBell: Period 3, from 23:10, would not be over by 23:59: begin earlier or plan less",
    ],
    [
      "a start after midnight",
      { firstBell: "23:09", breaks: [], periods: 2 },
      "firstBell: Period 2 would not be over by 23:59: begin earlier or plan less",
    ],
  ])("tell of %s", (_, changes, told) => {
    expect(faultsOf(changes)).toEqual([told]);
  });

  test("allow an end at 23:59", () => {
    expect(faultsOf({ firstBell: "20:45" })).toEqual([]);
  });

  test("are told all at once", () => {
    expect(
      faultsOf({ firstBell: "", periods: 0, length: 0, passing: -1, firstNumber: -1, breaks: [] }),
    ).toHaveLength(5);
  });
});

const anyPlan: fc.Arbitrary<DayPlan> = fc.record(
  {
    firstBell: fc.integer({ min: 0, max: 1439 }).map(clock),
    periods: fc.nat({ max: 21 }),
    length: fc.integer({ min: 29, max: 121 }),
    passing: fc.nat({ max: 31 }),
    firstNumber: fc.constantFrom(0, 1, 5, 85),
    passingBeforeBreak: fc.boolean(),
    breaks: fc.array(
      fc.record(
        {
          afterPeriod: fc.nat({ max: 8 }),
          label: fc.constantFrom("Lunch", "Brunch"),
          type: fc.constantFrom(...ROW_TYPES),
          length: fc.nat({ max: 60 }),
          passingAfter: fc.nat({ max: 10 }),
        },
        { requiredKeys: ["afterPeriod", "label", "type", "length"] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ["firstBell", "periods", "length", "passing", "breaks"] },
);

test("the rows of a plan without faults have no faults and no warnings, and none is lost", () => {
  let sound = 0;
  fc.assert(
    fc.property(anyPlan, (any) => {
      if (planFaults(any, []).length > 0) return;
      sound += 1;
      const rows = generateRows(any);
      expect(rowFaults(rows, naming)).toEqual([]);
      expect(rowWarnings(rows)).toEqual([]);
      expect(rows).toHaveLength(any.periods + any.breaks.length);
    }),
    { numRuns: 1000 },
  );
  expect(sound).toBeGreaterThan(50);
});

test("a plan is refused only when its rows would be", () => {
  fc.assert(
    fc.property(anyPlan, (any) => {
      const told = planFaults(any, []);
      if (told.length !== 1 || told[0]?.path.join() !== "firstBell") return;
      const hours = (rows: ReturnType<typeof generateRows>) =>
        rows.map((row) => Number(row.start.slice(0, 2)));
      const rows = generateRows(any);
      const broken = rowFaults(rows, naming).length > 0 || hours(rows).some((hour) => !(hour < 24));
      expect(broken).toBe(true);
    }),
    { numRuns: 500 },
  );
});
