import type { ResolvedDay, SchoolCalendar } from "../../src/schedules/calendar.js";
import { resolveDayOn, resolveDays } from "../../src/schedules/resolve-days.js";
import {
  calendarWith,
  closed,
  given,
  REGULAR_AND_BLOCK,
  rotation,
  rule,
  version,
} from "./sample-calendar.js";

const MONDAY = "2026-09-07";

function on(date: string, parts: Partial<SchoolCalendar>): ResolvedDay {
  return resolveDayOn(calendarWith({ templates: REGULAR_AND_BLOCK, ...parts }), date);
}

describe("what a school runs on a date", () => {
  it("is the default when nothing else is said", () => {
    expect(on(MONDAY, {})).toEqual({
      schoolId: "school",
      date: MONDAY,
      isSchoolDay: true,
      source: "DEFAULT",
      reason: 'No rule holds on 2026-09-07, so the default "Regular" does',
      templateId: "regular-1",
      familyId: "regular",
      ruleId: null,
      exceptionId: null,
      rotationDays: [],
    });
  });

  it("is a rule's template before the default", () => {
    const rules = [rule({ id: "block-days", weekdays: [1, 3], endsOn: "2026-12-18" })];
    expect(on(MONDAY, { rules })).toMatchObject({
      source: "WEEKDAY",
      ruleId: "block-days",
      templateId: "block-1",
      reason: 'The rule for Mondays and Wednesdays from 2026-08-01 to 2026-12-18 assigns "Block"',
    });
    expect(on("2026-09-08", { rules })).toMatchObject({ source: "DEFAULT", ruleId: null });
  });

  it("is by rotation when the rule asks for one of its labels", () => {
    const parts = {
      rotations: [rotation()],
      rules: [rule({ id: "b-days", rotationId: "ab", rotationDays: ["B"] })],
    };
    expect(on(MONDAY, parts)).toMatchObject({
      source: "DEFAULT",
      rotationDays: [{ rotationId: "ab", label: "A", index: 0 }],
    });
    expect(on("2026-09-08", parts)).toMatchObject({
      source: "ROTATION",
      ruleId: "b-days",
      reason: 'The rule for "B" days of "A/B" from 2026-08-01 on assigns "Block"',
    });
  });

  it("moves with the rotation that a snow day holds", () => {
    const parts = {
      rotations: [rotation()],
      rules: [rule({ id: "b-days", rotationId: "ab", rotationDays: ["B"] })],
      exceptions: [closed("2026-09-08")],
    };
    const days = resolveDays(calendarWith({ templates: REGULAR_AND_BLOCK, ...parts }), MONDAY, "2026-09-10");
    expect(days.map(({ source }) => source)).toEqual(["DEFAULT", "EXCEPTION", "ROTATION", "DEFAULT"]);
  });

  it("is what an exception says before any rule", () => {
    const parts = {
      rules: [rule({ id: "block-days" })],
      exceptions: [given(MONDAY, "regular", { note: "Picture day" })],
    };
    expect(on(MONDAY, parts)).toMatchObject({
      source: "EXCEPTION",
      exceptionId: "given-2026-09-07",
      ruleId: null,
      templateId: "regular-1",
      reason: 'A calendar exception gives 2026-09-07 "Regular": Picture day',
    });
  });

  it("is nothing when closed, and says why in the school's words or else its own", () => {
    expect(on(MONDAY, { exceptions: [closed(MONDAY, { note: "Labor Day" })] })).toMatchObject({
      isSchoolDay: false,
      source: "EXCEPTION",
      templateId: null,
      familyId: null,
      reason: "The school is closed on 2026-09-07: Labor Day",
    });
    expect(on(MONDAY, { exceptions: [closed(MONDAY, { reason: "PUBLIC_HOLIDAY" })] }).reason).toBe(
      "The school is closed on 2026-09-07 (public holiday)",
    );
  });

  it("is nothing on a weekday without school", () => {
    expect(on("2026-09-12", { rules: [rule({ id: "block-days", weekdays: [6] })] })).toMatchObject({
      isSchoolDay: false,
      source: "NONE",
      ruleId: null,
      reason: "Saturday is not a school day",
    });
  });

  it("is school on a Saturday that is given a template", () => {
    expect(on("2026-09-12", { exceptions: [given("2026-09-12", "regular")] })).toMatchObject({
      isSchoolDay: true,
      source: "EXCEPTION",
      templateId: "regular-1",
      reason: 'A calendar exception gives 2026-09-12 "Regular" (event)',
    });
  });

  it("follows a Sunday-to-Thursday week", () => {
    const days = resolveDays(
      calendarWith({ weeks: [{ from: null, weekdays: [7, 1, 2, 3, 4] }] }),
      "2026-09-10",
      "2026-09-14",
    );
    expect(days.map(({ isSchoolDay }) => isSchoolDay)).toEqual([true, false, false, true, true]);
    expect(days[1]!.reason).toBe("Friday is not a school day");
  });

  it("keeps past days when the week changes", () => {
    const weeks = [
      { from: null, weekdays: [1, 2, 3, 4, 5] as const },
      { from: "2026-09-14", weekdays: [1, 2, 3, 4] as const },
    ];
    expect(on("2026-09-11", { weeks }).isSchoolDay).toBe(true);
    expect(on("2026-09-18", { weeks }).isSchoolDay).toBe(false);
  });

  it("is an answer with a reason before the first default begins", () => {
    const first = version({ id: "regular-1", isDefault: true, effectiveFrom: "2026-09-14" });
    const second = version({ id: "regular-2", isDefault: true, effectiveFrom: "2026-10-01" });
    expect(on(MONDAY, { templates: [second, first] })).toMatchObject({
      isSchoolDay: true,
      source: "NONE",
      templateId: null,
      reason:
        "No rule and no default template is in force on 2026-09-07; the first default begins on 2026-09-14",
    });
    expect(on(MONDAY, { templates: [] }).reason).toBe(
      "No rule and no default template is in force on 2026-09-07",
    );
  });

  it("keeps the rule whose family has no version yet, and says so", () => {
    const parts = { templates: [], rules: [rule({ id: "block-days" })] };
    expect(on(MONDAY, parts)).toMatchObject({
      source: "WEEKDAY",
      ruleId: "block-days",
      familyId: "block",
      templateId: null,
      reason:
        'The rule for every school day from 2026-08-01 on assigns "Block", ' +
        "which has no published version on 2026-09-07",
    });
  });

  it("keeps the exception whose family has no version yet, and says so", () => {
    const parts = { exceptions: [given(MONDAY, "assembly", { note: "Pep rally" })] };
    expect(on(MONDAY, parts)).toMatchObject({
      source: "EXCEPTION",
      familyId: "assembly",
      templateId: null,
      isSchoolDay: true,
      reason:
        'A calendar exception gives 2026-09-07 "Assembly", which has no published version on 2026-09-07: Pep rally',
    });
  });

  it("keeps the old default for dates before the new one begins", () => {
    const templates = [
      ...REGULAR_AND_BLOCK,
      version({ id: "new", familyId: "assembly", isDefault: true, effectiveFrom: "2026-10-01" }),
    ];
    expect(on("2026-09-30", { templates }).templateId).toBe("regular-1");
    expect(on("2026-10-01", { templates }).templateId).toBe("new");
  });

  it("is told for each date of a range over a new year and over a leap day", () => {
    const newYear = resolveDays(calendarWith(), "2026-12-31", "2027-01-04");
    expect(newYear.map(({ date }) => date)).toEqual([
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
      "2027-01-03",
      "2027-01-04",
    ]);
    const leap = resolveDays(calendarWith(), "2028-02-28", "2028-03-01");
    expect(leap.map(({ date, isSchoolDay }) => [date, isSchoolDay])).toEqual([
      ["2028-02-28", true],
      ["2028-02-29", true],
      ["2028-03-01", true],
    ]);
    expect(resolveDays(calendarWith(), "2028-03-01", "2028-02-28")).toEqual([]);
  });
});
