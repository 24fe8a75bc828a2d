import fc from "fast-check";
import { resolveDayOn, resolveDays } from "../../src/schedules/resolve-days.js";
import { plainDays } from "./day-oracle.js";
import { calendarsAndRanges } from "./random-calendars.js";

describe("every day of a random calendar", () => {
  it("resolves to what the rules say when read out slowly", () => {
    fc.assert(
      fc.property(calendarsAndRanges, ({ calendar, from, to }) => {
        const days = resolveDays(calendar, from, to).map(({ reason: _, ...day }) => day);
        expect(days).toEqual(plainDays(calendar, from, to));
      }),
      { numRuns: 4000 },
    );
  });

  it("is the same alone as within a range", () => {
    fc.assert(
      fc.property(calendarsAndRanges, ({ calendar, from, to }) => {
        expect(resolveDays(calendar, from, to).at(-1)).toEqual(resolveDayOn(calendar, to));
      }),
      { numRuns: 1000 },
    );
  });

  it("has a reason that is a sentence", () => {
    fc.assert(
      fc.property(calendarsAndRanges, ({ calendar, from, to }) => {
        for (const { reason, templateId, isSchoolDay } of resolveDays(calendar, from, to)) {
          expect(reason).toMatch(/^[A-Z"].* .*[^. ]$/);
          expect(reason).not.toMatch(/undefined|null|NaN|WEATHER/);
          if (isSchoolDay && templateId === null) expect(reason).toMatch(/in force|no published version/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
