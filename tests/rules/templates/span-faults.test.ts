import { rowsFromSpans } from "../../../src/templates/layout/rows-from-spans.js";
import { naming, numbered, span } from "./rows.js";

describe("a span that can be no row", () => {
  test.each([
    ["an end at its start", span("Lunch", "11:00", "11:00"), ["end"]],
    ["an end before its start", span("Lunch", "11:00", "10:59"), ["end"]],
    ["an end at 24:00", span("Gala", "20:00", "24:00"), ["end"]],
    ["two broken bells", span("Gala", "8:00", "25:00"), ["start", "end"]],
    ["two numbers", span("Lab", "08:00", "09:00", { number: 0, periodNumber: 0 }), ["periodNumber"]],
  ])("is told with its place for %s", (_, broken, fields) => {
    const { faults } = rowsFromSpans([numbered(1, "07:00", "07:50"), broken], naming);
    expect(faults.map(({ path }) => path)).toEqual(fields.map((field) => ["input", "rows", 1, field]));
  });

  test("says what is wrong", () => {
    expect(rowsFromSpans([span("Lunch", "11:00", "10:30")], naming).faults).toEqual([
      {
        code: "BAD_USER_INPUT",
        message: "Lunch ends at 10:30, which is not after its start at 11:00",
        path: ["input", "rows", 0, "end"],
      },
    ]);
  });

  test("does not keep the others from being read, at the place they had", () => {
    const backwards = span("Lunch", "11:00", "10:30");
    const { rows } = rowsFromSpans(
      [backwards, span("Gala", "20:00", "24:00"), numbered(1, "07:00", "07:50")],
      naming,
    );
    expect(rows.map(({ index, row }) => [index, row.label])).toEqual([[2, "Period 1"]]);
  });

  test("is told once for a list longer than a template can be", () => {
    expect(
      rowsFromSpans(
        Array.from({ length: 201 }, () => span("", "", "")),
        naming,
      ),
    ).toEqual({
      rows: [],
      faults: [
        {
          code: "BAD_USER_INPUT",
          message: "A template has at most 200 rows, and this one has 201",
          path: ["input", "rows"],
        },
      ],
    });
  });
});
