import fc from "fast-check";
import { differenceOf, type RowDifference } from "../../../src/templates/layout/difference.js";
import type { RowDraft } from "../../../src/templates/layout/row.js";
import { anyRow, anyRows, period, segment } from "./rows.js";

const regular = [
  period(1, "08:30", 50, { passing: 7 }),
  segment("Brunch", "09:20", 8),
  period(2, "09:35", 50),
  segment("Lunch", "10:25", 35),
];
const told = (differences: RowDifference<RowDraft>[]) =>
  differences.map(
    ({ kind, before, after, changes }) =>
      `${kind} ${before?.label ?? "-"} > ${after?.label ?? "-"}${changes.map(({ field }) => ` ${field}`).join("")}`,
  );

const anyUnequalRows = fc.uniqueArray(anyRow, { selector: apartFromMeta, maxLength: 12 });

describe("the difference of two templates", () => {
  test("is empty for equal ones, in whatever order their rows stand", () => {
    expect(differenceOf(regular, [...regular].reverse())).toEqual([]);
  });

  test("is empty for two parts that only their part tells apart, in whatever order they stand", () => {
    const [one, two] = [1, 2].map((part) => segment("Lab", "09:00", 40, { periodNumber: 3, part }));
    expect(differenceOf([one, two] as RowDraft[], [two, one] as RowDraft[])).toEqual([]);
  });

  test("says what changed of a period that kept its number", () => {
    const [first, ...rest] = regular;
    expect(
      differenceOf(regular, [{ ...first, start: "09:00", label: "Band" } as RowDraft, ...rest])[0],
    ).toMatchObject({
      kind: "CHANGED",
      before: { start: "08:30" },
      after: { start: "09:00" },
      changes: [
        { field: "label", before: "Period 1", after: "Band" },
        { field: "start", before: "08:30", after: "09:00" },
      ],
    });
  });

  test("has rows that came and went in clock order", () => {
    const after = [
      regular[0],
      regular[2],
      segment("Rally", "11:00", 30),
      period(3, "11:30", 50),
    ] as RowDraft[];
    expect(told(differenceOf(regular, after))).toEqual([
      "REMOVED Brunch > -",
      "REMOVED Lunch > -",
      "ADDED - > Rally",
      "ADDED - > Period 3",
    ]);
  });

  test("takes a break that kept its start for the same one before it counts occurrences", () => {
    const breaks = [segment("Break", "09:00", 5), segment("Break", "11:00", 5), segment("Break", "13:00", 5)];
    expect(differenceOf(breaks, breaks.slice(1))).toMatchObject([
      { kind: "REMOVED", before: { start: "09:00" } },
    ]);
    const moved = [segment("Break", "09:10", 5), segment("Break", "11:00", 5), segment("Break", "13:10", 5)];
    expect(differenceOf(breaks, moved).map(({ before, after }) => [before?.start, after?.start])).toEqual([
      ["09:00", "09:10"],
      ["13:00", "13:10"],
    ]);
  });

  test("tells the rows of lunch waves apart", () => {
    const waves = [
      segment("Lunch", "11:00", 30, { tracks: [0] }),
      segment("Lunch", "12:15", 30, { tracks: [1] }),
    ];
    const swapped = [
      segment("Lunch", "12:15", 30, { tracks: [0] }),
      segment("Lunch", "11:00", 30, { tracks: [1] }),
    ];
    expect(told(differenceOf(waves, swapped))).toEqual([
      "CHANGED Lunch > Lunch start",
      "CHANGED Lunch > Lunch start",
    ]);
  });

  test("sees what took a row's place as a change, first among the same people", () => {
    const before = [
      segment("Lunch", "11:00", 30, { tracks: [0] }),
      segment("Study", "11:00", 40, { tracks: [1] }),
    ];
    const after = [
      segment("Rally", "11:00", 30, { tracks: [1] }),
      segment("Games", "11:00", 40, { tracks: [0] }),
    ];
    expect(told(differenceOf(before, after))).toEqual([
      "CHANGED Study > Rally label length",
      "CHANGED Lunch > Games label length",
    ]);
    expect(
      told(differenceOf([period(1, "08:40", 45)], [segment("Period 1", "08:40", 28, { periodNumber: 1 })])),
    ).toEqual(["CHANGED Period 1 > Period 1 number type length periodNumber"]);
  });

  test("sees a row that kept its start and lost some of its people as a change", () => {
    const lunch = segment("Lunch", "11:00", 30);
    expect(told(differenceOf([lunch], [{ ...lunch, tracks: [0] }]))).toEqual([
      "CHANGED Lunch > Lunch tracks",
    ]);
  });

  test("keeps whatever else the rows carry", () => {
    const [before, after] = [
      { ...period(1, "08:30", 50), id: "a" },
      { ...period(1, "08:30", 55), id: "b" },
    ];
    expect(differenceOf([before], [after])[0]?.before?.id).toBe("a");
    expect(differenceOf([before], [{ ...before, id: "b" }])).toEqual([]);
  });

  test("overlooks the order of tracks and of meta's keys, and how an object was made", () => {
    const nested = Object.assign(Object.create(null), { y: 2, x: [1, null] });
    const before = segment("Lunch", "11:00", 30, {
      tracks: [0, 1],
      meta: { a: { x: [1, null], y: 2 }, b: 1 },
    });
    expect(differenceOf([before], [{ ...before, tracks: [1, 0], meta: { b: 1, a: nested } }])).toEqual([]);
  });

  test("turns the one into the other when applied", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        expect(apply(before, differenceOf(before, after)).map(written).sort()).toEqual(
          after.map(written).sort(),
        );
      }),
    );
  });

  test("is empty for equal templates and never for others", () => {
    fc.assert(
      fc.property(anyRows, fc.shuffledSubarray([0, 1, 2, 3, 4]), (rows, order) => {
        const same = [
          ...order.flatMap((at) => rows[at] ?? []),
          ...rows.filter((_, at) => !order.includes(at)),
        ];
        expect(differenceOf(rows, same)).toEqual([]);
        if (rows.length > 0) expect(differenceOf(rows, rows.slice(1))).toHaveLength(1);
      }),
    );
  });

  test("is in clock order and does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyUnequalRows, anyUnequalRows, (before, after) => {
        const difference = differenceOf(before, after);
        const starts = difference.map((one) => (one.after ?? one.before)?.start);
        expect(starts).toEqual([...starts].sort());
        expect(differenceOf([...before].reverse(), [...after].reverse())).toEqual(difference);
      }),
    );
  });
});

function apply(before: readonly RowDraft[], differences: readonly RowDifference<RowDraft>[]): RowDraft[] {
  const rows = [...before];
  for (const { kind, before: old, after, changes } of differences) {
    if (old !== null) rows.splice(rows.indexOf(old), 1);
    if (kind === "ADDED" && after !== null) rows.push(after);
    if (kind === "CHANGED" && old !== null) {
      rows.push({ ...old, ...Object.fromEntries(changes.map((change) => [change.field, change.after])) });
    }
  }
  return rows;
}

function written(row: RowDraft): string {
  const { meta, ...rest } = row;
  return (
    JSON.stringify(Object.entries({ ...rest, tracks: row.tracks && [...row.tracks].sort() }).sort()) +
    JSON.stringify(meta)
  );
}

function apartFromMeta(row: RowDraft): string {
  return written({ ...row, meta: {} });
}
