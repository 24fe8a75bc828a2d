import { rowFaults } from "../../../src/templates/layout/lay-out.js";
import type { RowDraft } from "../../../src/templates/layout/row.js";
import { naming, period, segment } from "./rows.js";

const faultsOf = (...rows: RowDraft[]) =>
  rowFaults(rows, naming).map(({ path, message }) => `${path.slice(2).join(".")}: ${message}`);

describe("a row's own limits", () => {
  test.each([
    [
      "a number of 100",
      period(100, "09:00", 50),
      "0.number: Period number 100 is not a whole number from 0 to 99",
    ],
    [
      "a number of -1",
      period(-1, "09:00", 50),
      "0.number: Period number -1 is not a whole number from 0 to 99",
    ],
    [
      "half a number",
      period(1.5, "09:00", 50),
      "0.number: Period number 1.5 is not a whole number from 0 to 99",
    ],
    [
      "a period of 29 minutes",
      period(1, "08:40", 29),
      "0.length: Period 1 lasts 29 minutes; a period lasts 30 to 120 (else it is a segment)",
    ],
    [
      "a period of 121 minutes",
      period(1, "08:40", 121),
      "0.length: Period 1 lasts 121 minutes; a period lasts 30 to 120 (else it is a segment)",
    ],
    [
      "a passing time of 31",
      period(1, "08:40", 30, { passing: 31 }),
      "0.passing: The passing time after period 1 is 31 minutes, not 0 to 30",
    ],
    [
      "a negative passing time",
      period(1, "08:40", 30, { passing: -1 }),
      "0.passing: The passing time after period 1 is -1 minutes, not 0 to 30",
    ],
    [
      "a period of a period",
      period(1, "08:40", 30, { periodNumber: 2 }),
      "0.periodNumber: Period 1 can't belong to a period: it has a number, so it is one",
    ],
    [
      "a part with a number",
      period(1, "08:40", 30, { part: 2 }),
      "0.part: Period 1 can't be a part: only a segment is a part of a period",
    ],
    [
      "a segment of 0 minutes",
      segment("Bell", "09:00", 0),
      "0.length: Bell lasts 0 minutes; a segment lasts 1 to 600",
    ],
    [
      "a segment of 601 minutes",
      segment("Trip", "09:00", 601),
      "0.length: Trip lasts 601 minutes; a segment lasts 1 to 600",
    ],
    [
      "a segment with passing time",
      segment("Lunch", "12:00", 30, { passing: 5 }),
      "0.passing: Lunch has no number, and only a numbered period has passing time",
    ],
    [
      "a segment of period 100",
      segment("Lab", "12:00", 30, { periodNumber: 100 }),
      "0.periodNumber: Lab belongs to period 100, which is not one of 0 to 99",
    ],
    [
      "a part of no period",
      segment("Lab", "12:00", 30, { part: 1 }),
      "0.part: Lab is part 1 of no period: say of which one",
    ],
    [
      "a tenth part",
      segment("Lab", "12:00", 30, { periodNumber: 3, part: 10 }),
      "0.part: Lab is part 10 of a period, which is not one of 1 to 9",
    ],
    [
      "a row for nobody",
      segment("Lab", "12:00", 30, { tracks: [] }),
      "0.tracks: Lab is for no track, so for nobody",
    ],
    ["an empty label", segment(" ", "12:00", 30), "0.label: The label of row 1 is empty"],
    [
      "a label of 61 characters",
      segment("x".repeat(61), "12:00", 30),
      "0.label: The label of row 1 has 61 characters, more than 60",
    ],
    [
      "a label of two lines",
      segment("Lunch\nB", "12:00", 30),
      "0.label: The label of row 1 contains a control character or a line break",
    ],
    [
      "half a surrogate pair",
      segment("Lunch \ud83c", "12:00", 30),
      "0.label: The label of row 1 contains a control character or a line break",
    ],
    [
      "seconds in a start",
      period(1, "08:40:00", 30),
      "0.start: Period 1 can't start then: 08:40:00 is not written as HH:MM",
    ],
    ["an end at 24:00", period(9, "23:30", 30), "0.length: Period 9, from 23:30, would not be over by 23:59"],
    [
      "an end after midnight",
      segment("Gala", "23:00", 90),
      "0.length: Gala, from 23:00, would not be over by 23:59",
    ],
  ])("%s is refused where it stands", (_, row, told) => {
    expect(faultsOf(row)).toEqual([told]);
  });

  test.each([
    ["a zero period", period(0, "07:55", 55)],
    ["period 99", period(99, "07:55", 55)],
    ["a period of 30 minutes and 30 of passing", period(1, "09:00", 30, { passing: 30 })],
    ["a period of 120 minutes", period(1, "09:00", 120)],
    ["a segment of one minute", segment("Bell test", "00:00", 1)],
    ["a segment of 600 minutes that ends at 23:59", segment("Fair", "13:59", 600)],
    ["a passing time that runs past midnight", period(1, "23:20", 39, { passing: 10 })],
    ["a ninth part", segment("Lab", "12:00", 30, { periodNumber: 3, part: 9 })],
    ["a label of 60 emoji", segment("🔔".repeat(60), "12:00", 30)],
  ])("%s is within the limits", (_, row) => {
    expect(faultsOf(row)).toEqual([]);
  });

  test("a start that is no time is told in the words of the clock", () => {
    expect(faultsOf(period(2, "24:00", 50))).toEqual([
      expect.stringMatching(/^0\.start: Period 2 can't start then: 24:00 /),
    ]);
  });

  test("a row with a broken label is spoken of by its place", () => {
    expect(faultsOf(segment("", "12:00", 0))).toEqual([
      "0.label: The label of row 1 is empty",
      "0.length: Row 1 lasts 0 minutes; a segment lasts 1 to 600",
    ]);
  });

  test("all faults of all rows are told at once, with their code", () => {
    const faults = rowFaults([period(100, "9:00", 20), segment("", "12:00", 30, { part: 1 })], naming);
    expect(faults.map(({ path }) => path.slice(2).join("."))).toEqual([
      "0.number",
      "0.length",
      "0.start",
      "1.label",
      "1.part",
    ]);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["BAD_USER_INPUT"]));
  });
});
