import { chooseRule } from "../../src/schedules/choose-rule.js";
import { tiesOf } from "../../src/schedules/rule-ties.js";
import { rule } from "./sample-calendar.js";

const A_DAY = [{ rotationId: "ab", label: "A", index: 0 }];
const YEAR = rule({ id: "year" });
const FALL = rule({ id: "fall", startsOn: "2026-09-01", endsOn: "2026-12-18" });
const SPIRIT_WEEK = rule({ id: "spirit", startsOn: "2026-10-05", endsOn: "2026-10-09" });

describe("the rule of a day", () => {
  it("is the one with the narrower range of dates", () => {
    expect(chooseRule([YEAR, FALL, SPIRIT_WEEK], "2026-10-07", [])?.id).toBe("spirit");
    expect(chooseRule([YEAR, FALL, SPIRIT_WEEK], "2026-10-12", [])?.id).toBe("fall");
    expect(chooseRule([YEAR, FALL, SPIRIT_WEEK], "2026-12-21", [])?.id).toBe("year");
  });

  it("is the narrower one even against a higher priority", () => {
    expect(chooseRule([{ ...YEAR, priority: 9 }, FALL], "2026-10-07", [])?.id).toBe("fall");
  });

  it("holds on the last date of its range and not on the next", () => {
    expect(chooseRule([SPIRIT_WEEK], "2026-10-09", [])?.id).toBe("spirit");
    expect(chooseRule([SPIRIT_WEEK], "2026-10-10", [])).toBeNull();
    expect(chooseRule([SPIRIT_WEEK], "2026-10-04", [])).toBeNull();
  });

  it("of two as wide is the one with the higher priority", () => {
    const other = rule({ id: "other", startsOn: "2026-01-01", priority: 1 });
    expect(chooseRule([YEAR, other], "2026-10-07", [])?.id).toBe("other");
    expect(chooseRule([other, YEAR], "2026-10-07", [])?.id).toBe("other");
  });

  it("of two that history left tied is the one created last", () => {
    const later = rule({ id: "a-later", createdAt: "2026-07-01T00:00:00.5Z" });
    expect(chooseRule([YEAR, later], "2026-10-07", [])?.id).toBe("a-later");
    expect(chooseRule([later, YEAR], "2026-10-07", [])?.id).toBe("a-later");
  });

  it("needs its weekday", () => {
    const mondays = rule({ id: "mondays", weekdays: [1] });
    expect(chooseRule([mondays], "2026-10-05", [])?.id).toBe("mondays");
    expect(chooseRule([mondays], "2026-10-06", [])).toBeNull();
  });

  it("needs its rotation to show one of its labels", () => {
    const aDays = rule({ id: "a", rotationId: "ab", rotationDays: ["A"] });
    expect(chooseRule([aDays], "2026-10-05", A_DAY)?.id).toBe("a");
    expect(chooseRule([aDays], "2026-10-05", [{ rotationId: "ab", label: "B", index: 1 }])).toBeNull();
    expect(chooseRule([aDays], "2026-10-05", [{ rotationId: "other", label: "A", index: 0 }])).toBeNull();
    expect(chooseRule([aDays], "2026-10-05", [])).toBeNull();
  });

  it("is not one that is retired that day", () => {
    const retired = { ...FALL, retired: [{ from: "2026-10-07", until: null }] };
    expect(chooseRule([YEAR, retired], "2026-10-06", [])?.id).toBe("fall");
    expect(chooseRule([YEAR, retired], "2026-10-07", [])?.id).toBe("year");
  });
});

describe("a tie of rules", () => {
  const mondays = rule({ id: "mondays", weekdays: [1, 3] });

  it.each([
    ["the same weekdays for ever", rule({ id: "other", weekdays: [3, 5] })],
    ["ranges without end from other dates", rule({ id: "other", startsOn: "2027-01-01" })],
    ["a rotation against none", rule({ id: "other", rotationId: "ab", rotationDays: ["A"] })],
  ])("is seen in %s", (_, other) => {
    expect(tiesOf(mondays, [other])).toEqual([other]);
  });

  it.each([
    ["other weekdays", rule({ id: "other", weekdays: [2, 4] })],
    ["another priority", rule({ id: "other", priority: 1 })],
    ["a narrower range", rule({ id: "other", endsOn: "2026-12-18" })],
    ["a rule retired for good", rule({ id: "other", retired: [{ from: null, until: null }] })],
    ["the rule itself", { ...mondays, familyId: "assembly" }],
  ])("is not seen in %s", (_, other) => {
    expect(tiesOf(mondays, [other])).toEqual([]);
  });

  it("takes two rotations to coincide and two labels of one not to", () => {
    const aDays = rule({ id: "a", rotationId: "ab", rotationDays: ["A"] });
    const bDays = rule({ id: "b", rotationId: "ab", rotationDays: ["B"] });
    const firstDays = rule({ id: "1", rotationId: "six-day", rotationDays: ["1"] });
    expect(tiesOf(aDays, [bDays, firstDays])).toEqual([firstDays]);
  });

  it("does not arise between ranges of one width that only touch", () => {
    const week = rule({ id: "one", startsOn: "2026-10-05", endsOn: "2026-10-09" });
    const next = rule({ id: "two", startsOn: "2026-10-10", endsOn: "2026-10-14" });
    const shared = rule({ id: "three", startsOn: "2026-10-09", endsOn: "2026-10-13" });
    expect(tiesOf(week, [next, shared])).toEqual([shared]);
  });

  it("needs a weekday of both within the dates of both", () => {
    const week = rule({ id: "one", startsOn: "2026-10-05", endsOn: "2026-10-09", weekdays: [1] });
    const later = rule({ id: "two", startsOn: "2026-10-07", endsOn: "2026-10-11", weekdays: [1] });
    expect(tiesOf(week, [later])).toEqual([]);
  });
});
