import { rowFaults } from "../../../src/templates/layout/lay-out.js";
import { rowsFromSpans } from "../../../src/templates/layout/rows-from-spans.js";
import type { SpanDraft } from "../../../src/templates/layout/span.js";
import { naming, numbered, span } from "./rows.js";

const whyOf = (...spans: SpanDraft[]) => rowsFromSpans(spans, naming).rows.map(({ why }) => why);

/** Cambridge Rindge and Latin, 2019-20: three lunch waves, and period 3 around lunch B. */
const THREE_LUNCHES = [
  numbered(1, "08:05", "09:25"),
  span("CM/OTI", "09:29", "09:44", { type: "ADVISORY" }),
  numbered(2, "09:48", "11:08"),
  span("Lunch", "11:12", "11:42", { type: "LUNCH", tracks: [0] }),
  numbered(3, "11:12", "11:52", [1]),
  numbered(3, "11:12", "12:32", [2]),
  numbered(3, "11:46", "13:06", [0]),
  span("Lunch", "11:54", "12:24", { type: "LUNCH", tracks: [1] }),
  numbered(3, "12:26", "13:06", [1]),
  span("Lunch", "12:36", "13:06", { type: "LUNCH", tracks: [2] }),
  numbered(4, "13:10", "14:30"),
];

describe("the rows of a school's file", () => {
  test("are whole for three lunch waves with a split period", () => {
    const { rows, faults } = rowsFromSpans(THREE_LUNCHES, naming);
    expect(faults).toEqual([]);
    expect(
      rowFaults(
        rows.map(({ row }) => row),
        naming,
      ),
    ).toEqual([]);
    expect(rows.map(({ kind, row, why }) => `${kind} ${row.start}+${row.length}: ${why}`)).toEqual([
      "PERIOD 08:05+80: has number 1 and lasts 80 minutes, so it is a period; the next row begins 4 minutes after it",
      "SEGMENT 09:29+15: has no number, so it is a segment",
      "PERIOD 09:48+80: has number 2 and lasts 80 minutes, so it is a period; the next row begins 4 minutes after it",
      "SEGMENT 11:12+30: has no number, so it is a segment",
      "SEGMENT 11:12+40: period 3 is split in two parts for lunch B, and it is part 1",
      "PERIOD 11:12+80: has number 3 and lasts 80 minutes, so it is a period; the next row begins 4 minutes after it",
      "PERIOD 11:46+80: has number 3 and lasts 80 minutes, so it is a period; the next row begins 4 minutes after it",
      "SEGMENT 11:54+30: has no number, so it is a segment",
      "SEGMENT 12:26+40: period 3 is split in two parts for lunch B, and it is part 2",
      "SEGMENT 12:36+30: has no number, so it is a segment",
      "PERIOD 13:10+80: has number 4 and lasts 80 minutes, so it is a period; no row follows, so it has no passing time",
    ]);
    expect(rows.filter(({ kind }) => kind === "PERIOD").map(({ row }) => row.passing)).toEqual([
      4, 4, 4, 4, 0,
    ]);
    expect(rows[4]?.row).toMatchObject({ number: null, periodNumber: 3, part: 1, passing: 0, tracks: [1] });
  });

  test("are segments where a numbered row is too short or too long for a period", () => {
    // Los Altos, schedule F: all periods of 28 minutes.
    const { rows } = rowsFromSpans([numbered(1, "08:40", "09:08"), numbered(7, "09:15", "11:16")], naming);
    expect(rows.map(({ kind, why }) => `${kind}: ${why}`)).toEqual([
      "SEGMENT: 28 minutes is shorter than a period's 30, so it is a segment of period 1",
      "SEGMENT: 121 minutes is longer than a period's 120, so it is a segment of period 7",
    ]);
    expect(rows[0]?.row).toMatchObject({ number: null, periodNumber: 1, part: null, length: 28 });
  });

  test("are periods at exactly 30 and 120 minutes", () => {
    const { rows } = rowsFromSpans([numbered(1, "08:30", "09:00"), numbered(2, "09:00", "11:00")], naming);
    expect(rows.map(({ row, kind }) => [kind, row.number, row.length])).toEqual([
      ["PERIOD", 1, 30],
      ["PERIOD", 2, 120],
    ]);
  });

  test("count parts in clock order for each of their people", () => {
    const spans = [
      numbered(3, "12:00", "12:40"),
      numbered(3, "11:00", "11:40", [1]),
      numbered(3, "10:00", "10:40", [0]),
    ];
    expect(rowsFromSpans(spans, naming).rows.map(({ row }) => [row.periodNumber, row.part])).toEqual([
      [3, 2],
      [3, 1],
      [3, 1],
    ]);
    expect(whyOf(...spans)[0]).toBe(
      "period 3 is split in two parts for lunch A and lunch B, and it is part 2",
    );
    expect(
      whyOf(numbered(3, "10:00", "10:40"), numbered(3, "11:00", "11:40"), numbered(3, "12:00", "12:40"))[2],
    ).toBe("period 3 is split in three parts, and it is part 3");
  });

  test("keep the part and the period that the file gives", () => {
    const spans = [
      span("Lab", "10:00", "10:40", { number: 3, part: 2 }),
      span("Lab", "11:00", "11:40", { periodNumber: 4, part: 1 }),
      span("Lab", "12:00", "12:40", { periodNumber: 5 }),
    ];
    expect(
      rowsFromSpans(spans, naming).rows.map(({ row }) => [row.number, row.periodNumber, row.part]),
    ).toEqual([
      [null, 3, 2],
      [null, 4, 1],
      [null, 5, null],
    ]);
    expect(whyOf(...spans)).toEqual([
      "is part 2 of period 3, so it is a segment",
      "is part 1 of period 4, so it is a segment",
      "belongs to period 5, so it is a segment",
    ]);
  });

  test("keep a part that the file gives in a split period", () => {
    const spans = [numbered(3, "10:00", "10:40"), { ...numbered(3, "11:00", "11:40"), part: 4 }];
    expect(rowsFromSpans(spans, naming).rows.map(({ row }) => row.part)).toEqual([1, 4]);
    expect(whyOf(...spans)[1]).toBe("period 3 is split in two parts, and it is part 4");
  });

  test("tell where a period's passing time comes from", () => {
    const first = numbered(1, "09:00", "09:50");
    const why = (...rest: SpanDraft[]) => whyOf(first, ...rest)[0]?.split("; ")[1];
    expect(why(numbered(2, "10:20", "11:00"))).toBe("the next row begins 30 minutes after it");
    expect(why(numbered(2, "10:21", "11:00"))).toBe(
      "the next row begins 31 minutes after it, too long for passing time, so it has none",
    );
    expect(why(numbered(2, "09:49", "11:00"))).toBe(
      "the next row begins before it ends, so it has no passing time",
    );
    expect(why(numbered(2, "10:00", "11:00", [1]), numbered(3, "09:55", "11:00", [0]))).toBe(
      "the next row begins 5 minutes after it",
    );
    expect(whyOf({ ...first, passing: 45 })[0]).toMatch(/its passing time of 45 is given$/);
  });

  test("do not look at the rows of other people for passing time", () => {
    const { rows } = rowsFromSpans(
      [numbered(1, "09:00", "09:50", [0]), numbered(2, "09:55", "10:40", [1])],
      naming,
    );
    expect(rows[0]?.row.passing).toBe(0);
  });

  test("say that a segment's passing time is left out", () => {
    expect(whyOf(span("Lunch", "11:00", "11:30", { passing: 5 }))).toEqual([
      "has no number, so it is a segment; its passing time of 5 is left out, because only a period has one",
    ]);
  });

  test("keep values outside the limits, for the rules of a row to refuse", () => {
    const spans = [{ ...numbered(100, "09:00", "09:50"), passing: 45 }, numbered(-1, "10:00", "10:10")];
    const rows = rowsFromSpans(spans, naming).rows.map(({ row }) => row);
    expect(rowFaults(rows, naming).map(({ path }) => path.slice(2).join("."))).toEqual([
      "0.number",
      "0.passing",
      "1.periodNumber",
    ]);
  });

  test("read whole minutes that are written with seconds", () => {
    expect(rowsFromSpans([span("Lunch", "11:00:00", "11:30:00")], naming).rows[0]?.row).toMatchObject({
      start: "11:00",
      length: 30,
    });
  });
});
