import { endOf, nameOf, nextStartOf, openingNameOf } from "../../../src/templates/layout/derived.js";
import { period, segment } from "./rows.js";

test("a row ends after its length and the next one starts after its passing time", () => {
  expect(endOf(period(3, "09:50", 50))).toBe("10:40");
  expect(nextStartOf(period(3, "09:50", 50, { passing: 7 }))).toBe("10:47");
  expect(nextStartOf(segment("Lunch", "12:00", 30))).toBe("12:30");
});

test("a next start after 23:59 is none, rather than a time of another day", () => {
  const last = period(9, "23:00", 50, { passing: 9 });
  expect(nextStartOf(last)).toBe("23:59");
  expect(nextStartOf({ ...last, passing: 10 })).toBeNull();
});

test("a period goes by its number and a segment by its label", () => {
  expect(nameOf(period(3, "09:50", 50, { label: "Chemistry" }))).toBe("period 3 (09:50-10:40)");
  expect(openingNameOf(period(0, "07:55", 55))).toBe("Period 0 (07:55-08:50)");
  expect(nameOf(segment("Lunch", "12:00", 30))).toBe("Lunch (12:00-12:30)");
  expect(openingNameOf(segment("iPrep", "12:00", 30))).toBe("iPrep (12:00-12:30)");
});

test("a row with broken times still has a name", () => {
  expect(nameOf(period(3, "9:50", 50))).toBe("period 3");
  expect(nameOf(period(3, "23:30", 30))).toBe("period 3 (from 23:30)");
});
