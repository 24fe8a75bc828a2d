import type { ExceptionPlan, RotationPlan, SchoolWeek } from "../../src/schedules/calendar.js";
import { rotationDayOn, rotationDays } from "../../src/schedules/rotation.js";
import { schoolDays } from "../../src/schedules/school-days.js";
import { dayNumber } from "../../src/time/local-date.js";
import { closed, given, rotation } from "./sample-calendar.js";

/** One letter a day, a dot where no label is shown; 2026-09-07 is a Monday. */
function labels(
  plan: RotationPlan,
  from: string,
  to: string,
  exceptions: ExceptionPlan[] = [],
  weeks: SchoolWeek[] = [{ from: null, weekdays: [1, 2, 3, 4, 5] }],
): string {
  const shown = rotationDays(plan, schoolDays(weeks, exceptions), dayNumber(from), dayNumber(to));
  return shown.map((day) => day?.label ?? ".").join("");
}

describe("a rotation by school days", () => {
  it("skips weekends without losing its place", () => {
    expect(labels(rotation(), "2026-09-07", "2026-09-20")).toBe("ABABA..BABAB..");
  });

  it("begins at the label it is told to", () => {
    expect(labels(rotation({ startIndex: 1 }), "2026-09-07", "2026-09-11")).toBe("BABAB");
  });

  it("that begins on a weekend shows its first label on the next school day", () => {
    expect(labels(rotation({ startsOn: "2026-09-05" }), "2026-09-05", "2026-09-08")).toBe("..AB");
  });

  it("shows nothing before it starts and after it ends", () => {
    const plan = rotation({ startsOn: "2026-09-08", endsOn: "2026-09-10" });
    expect(labels(plan, "2026-09-07", "2026-09-11")).toBe(".ABA.");
    expect(labels(plan, "2026-09-01", "2026-09-07")).toBe(".......");
    expect(labels(plan, "2026-09-11", "2026-09-12")).toBe("..");
  });

  it("holds on a snow day", () => {
    expect(labels(rotation(), "2026-09-07", "2026-09-11", [closed("2026-09-08")])).toBe("A.BAB");
  });

  it("goes on over a snow day when it does not hold on closures", () => {
    const plan = rotation({ holdsOnClosures: false });
    expect(labels(plan, "2026-09-07", "2026-09-11", [closed("2026-09-08")])).toBe("A.ABA");
  });

  it("loses no label to a closed Saturday even when it does not hold on closures", () => {
    const plan = rotation({ holdsOnClosures: false });
    expect(labels(plan, "2026-09-11", "2026-09-14", [closed("2026-09-12")])).toBe("A..B");
  });

  it("goes on over one closure that is told to use up a label", () => {
    const exceptions = [closed("2026-09-08", { advancesRotation: true }), closed("2026-09-10")];
    expect(labels(rotation(), "2026-09-07", "2026-09-11", exceptions)).toBe("A.A.B");
  });

  it("holds on one closure that is told to, though it goes on over others", () => {
    const exceptions = [closed("2026-09-08", { advancesRotation: false }), closed("2026-09-10")];
    expect(labels(rotation({ holdsOnClosures: false }), "2026-09-07", "2026-09-11", exceptions)).toBe(
      "A.B.B",
    );
  });

  it("shows no label on an open day that uses up none", () => {
    const exceptions = [given("2026-09-08", "assembly", { advancesRotation: false })];
    expect(labels(rotation(), "2026-09-07", "2026-09-11", exceptions)).toBe("A.BAB");
  });

  it("goes on through a school day with another template", () => {
    expect(labels(rotation(), "2026-09-07", "2026-09-11", [given("2026-09-08", "assembly")])).toBe("ABABA");
  });

  it("uses up a label on a Saturday with school", () => {
    expect(labels(rotation(), "2026-09-10", "2026-09-14", [given("2026-09-12", "regular")])).toBe("BAB.A");
  });

  it("takes a reset as the anchor of the days after it", () => {
    const plan = rotation({ resets: [{ date: "2026-09-10", index: 0 }] });
    expect(labels(plan, "2026-09-07", "2026-09-16")).toBe("ABAAB..ABA");
  });

  it("reset on a weekend shows that label on the Monday after", () => {
    const plan = rotation({ resets: [{ date: "2026-09-12", index: 0 }] });
    expect(labels(plan, "2026-09-11", "2026-09-15")).toBe("A..AB");
  });

  it("does not let a later reset change days before it", () => {
    const before = labels(rotation(), "2026-09-07", "2026-09-18");
    const after = labels(
      rotation({ resets: [{ date: "2026-09-19", index: 1 }] }),
      "2026-09-07",
      "2026-09-18",
    );
    expect(after).toBe(before);
  });

  it("has no use for a reset before it starts", () => {
    const plan = rotation({ resets: [{ date: "2026-09-01", index: 1 }] });
    expect(labels(plan, "2026-09-07", "2026-09-08")).toBe("AB");
  });

  it("hides its labels while it is retired and counts on", () => {
    const plan = rotation({ retired: [{ from: "2026-09-08", until: "2026-09-10" }] });
    expect(labels(plan, "2026-09-07", "2026-09-11")).toBe("A..BA");
  });

  it("follows a Sunday-to-Thursday week", () => {
    const weeks: SchoolWeek[] = [{ from: null, weekdays: [7, 1, 2, 3, 4] }];
    expect(labels(rotation({ startsOn: "2026-09-06" }), "2026-09-04", "2026-09-14", [], weeks)).toBe(
      "..ABABA..BA",
    );
  });

  it("follows a week that changes on a date", () => {
    const weeks: SchoolWeek[] = [
      { from: null, weekdays: [1, 2, 3, 4, 5] },
      { from: "2026-09-12", weekdays: [1, 2, 3, 4, 5, 6] },
    ];
    expect(labels(rotation(), "2026-09-10", "2026-09-21", [], weeks)).toBe("BAB.ABABAB.A");
  });

  it("counts over a leap day and a new year", () => {
    expect(labels(rotation({ startsOn: "2028-02-28" }), "2028-02-28", "2028-03-01")).toBe("ABA");
    expect(labels(rotation({ startsOn: "2026-12-31" }), "2026-12-31", "2027-01-04")).toBe("AB..A");
  });

  it("shows the same label however far back it was anchored", () => {
    const plan = rotation({ labels: ["1", "2", "3", "4", "5", "6"], startsOn: "1990-01-01" });
    const exceptions = [closed("2001-09-11"), given("2010-05-01", "regular"), closed("2026-09-09")];
    const walked = labels(plan, "1990-01-01", "2026-09-11", exceptions).slice(-5);
    expect(labels(plan, "2026-09-07", "2026-09-11", exceptions)).toBe(walked);
  });

  it("tells the place of a label beside its name, as a cycle may name two days alike", () => {
    const plan = rotation({ labels: ["A", "B", "A", "C"] });
    const school = schoolDays([{ from: null, weekdays: [1, 2, 3, 4, 5] }], []);
    expect(rotationDayOn(plan, school, "2026-09-09")).toEqual({ rotationId: "ab", label: "A", index: 2 });
    expect(rotationDayOn(plan, school, "2026-09-12")).toBeNull();
  });
});

describe("a rotation by calendar days", () => {
  const plan = rotation({ advance: "CALENDAR_DAY", labels: ["A", "B", "C"] });

  it("uses up and shows a label on weekends and closures alike", () => {
    expect(labels(plan, "2026-09-07", "2026-09-15", [closed("2026-09-08")])).toBe("ABCABCABC");
  });

  it("takes no orders from an exception", () => {
    expect(
      labels(plan, "2026-09-07", "2026-09-10", [closed("2026-09-08", { advancesRotation: false })]),
    ).toBe("ABCA");
  });

  it("takes a reset as the anchor of the days after it", () => {
    expect(labels({ ...plan, resets: [{ date: "2026-09-09", index: 0 }] }, "2026-09-07", "2026-09-12")).toBe(
      "ABABCA",
    );
  });
});

describe("a rotation by weeks", () => {
  it("changes on the weekday on which its weeks begin", () => {
    const plan = rotation({ advance: "WEEK" });
    expect(labels(plan, "2026-09-07", "2026-09-27")).toBe("AAAAAAABBBBBBBAAAAAAA");
    expect(labels({ ...plan, weekStartsOn: 7 }, "2026-09-07", "2026-09-21")).toBe("AAAAAABBBBBBBAA");
  });

  it("counts weeks over a new year without a repeated or a lost one", () => {
    const plan = rotation({ advance: "WEEK", startsOn: "2026-12-21" });
    expect(labels(plan, "2026-12-21", "2027-01-17")).toBe("AAAAAAABBBBBBBAAAAAAABBBBBBB");
  });

  it("begun in the middle of a week changes with the next one", () => {
    expect(labels(rotation({ advance: "WEEK", startsOn: "2026-09-10" }), "2026-09-09", "2026-09-15")).toBe(
      ".AAAABB",
    );
  });

  it("reset in the middle of a week changes at once and again with the next week", () => {
    const plan = rotation({
      advance: "WEEK",
      labels: ["A", "B", "C"],
      resets: [{ date: "2026-09-10", index: 2 }],
    });
    expect(labels(plan, "2026-09-07", "2026-09-15")).toBe("AAACCCCAA");
  });
});
