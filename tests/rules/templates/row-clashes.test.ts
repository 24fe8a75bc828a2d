import fc from "fast-check";
import { rowFaults } from "../../../src/templates/layout/lay-out.js";
import type { RowDraft } from "../../../src/templates/layout/row.js";
import { anyRows, clock, minutes, naming, period, segment } from "./rows.js";

const faultsOf = (...rows: RowDraft[]) =>
  rowFaults(rows, naming).map(({ path, message }) => `${path.slice(2).join(".")}: ${message}`);

describe("rows that clash", () => {
  test("an overlap is told on the later row", () => {
    expect(faultsOf(period(3, "09:50", 50), period(2, "09:00", 55))).toEqual([
      "0.start: Period 3 (09:50-10:40) overlaps period 2 (09:00-09:55)",
    ]);
  });

  test("a segment goes by its label", () => {
    expect(faultsOf(period(4, "11:49", 45), segment("Lunch", "12:00", 30))).toEqual([
      "1.start: Lunch (12:00-12:30) overlaps period 4 (11:49-12:34)",
    ]);
  });

  test("an overlap names the people who would have both rows", () => {
    const [common, lunch] = [period(4, "11:49", 45), segment("Lunch", "12:00", 30, { tracks: [1, 0] })];
    expect(faultsOf(common, lunch)).toEqual([
      "1.start: Lunch (12:00-12:30) overlaps period 4 (11:49-12:34) for lunch A and lunch B",
    ]);
    expect(faultsOf({ ...common, tracks: [0, 2] }, lunch)).toEqual([
      "1.start: Lunch (12:00-12:30) overlaps period 4 (11:49-12:34) for lunch A",
    ]);
  });

  test("a row may start at the bell that ends another, within its passing time", () => {
    expect(faultsOf(period(1, "09:00", 50, { passing: 10 }), segment("Lunch", "09:50", 30))).toEqual([]);
  });

  test("a row that runs past midnight still overlaps what it overlaps", () => {
    expect(faultsOf(segment("Gala", "23:00", 90), segment("Fireworks", "23:30", 10))).toEqual([
      "0.length: Gala, from 23:00, would not be over by 23:59",
      "1.start: Fireworks (23:30-23:40) overlaps Gala (from 23:00)",
    ]);
  });

  test("a row without a length takes no minute that another could want", () => {
    expect(faultsOf(period(1, "09:00", 50), segment("Bell", "09:10", 0))).toEqual([
      "1.length: Bell lasts 0 minutes; a segment lasts 1 to 600",
    ]);
  });

  test("a number given twice is told on the second row", () => {
    const [first, second] = [
      period(3, "09:00", 40, { tracks: [0, 1] }),
      period(3, "10:00", 40, { tracks: [1] }),
    ];
    expect(faultsOf(first, segment("Lunch", "12:00", 30), second)).toEqual([
      "2.number: Period number 3 is given twice for lunch B: rows 1 and 3",
    ]);
    expect(faultsOf(first, { ...second, tracks: [2] })).toEqual([]);
  });

  test("a label too long to be told is not repeated in an overlap", () => {
    const told = faultsOf(segment("x".repeat(1000), "12:00", 30), segment("Lunch", "12:10", 30));
    expect(told.at(-1)).toBe("1.start: Lunch (12:10-12:40) overlaps Row 1 (12:00-12:30)");
  });

  test("of very many clashes the first hundred are listed and the rest counted", () => {
    const told = faultsOf(...Array.from({ length: 20 }, () => period(1, "09:00", 50)));
    expect(told).toHaveLength(202);
    expect(told).toContain(": 90 more overlaps are not listed");
    expect(told).toContain(": 90 more repeated numbers are not listed");
  });

  test("a template of more than 200 rows is refused without looking at them", () => {
    expect(faultsOf(...Array.from({ length: 200 }, (_, at) => segment("Bell", clock(at), 1)))).toEqual([]);
    expect(faultsOf(...Array.from({ length: 201 }, () => segment("", "", 0)))).toEqual([
      ": A template has at most 200 rows, and this one has 201",
    ]);
  });

  test("overlaps are those of a minute-by-minute look at each track", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const told = rowFaults(rows, naming).filter(({ message }) => message.includes(" overlaps "));
        const expected = [...overlapsMinuteByMinute(rows)].map((pair) => laterOf(rows, pair));
        expect(told.map(({ path }) => path[2]).sort()).toEqual(expected.sort());
      }),
    );
  });

  test("numbers given twice are those that one person reads twice", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const told = rowFaults(rows, naming).flatMap(({ message }) => message.split("rows ")[1] ?? []);
        expect(told.sort()).toEqual([...numbersReadTwice(rows)].sort());
      }),
    );
  });
});

/** Somebody in each track and somebody in none, who sees the rows for everyone. */
const PEOPLE = [0, 1, 2, 3, null];

function seenBy(person: number | null, rows: readonly RowDraft[]): [number, RowDraft][] {
  return [...rows.entries()].filter(
    ([, row]) => row.tracks === null || row.tracks.some((track) => track === person),
  );
}

function overlapsMinuteByMinute(rows: readonly RowDraft[]): Set<string> {
  const pairs = new Set<string>();
  for (const person of PEOPLE) {
    for (let minute = 0; minute < 1440; minute++) {
      const now = seenBy(person, rows).filter(
        ([, row]) => minute >= minutes(row.start) && minute < minutes(row.start) + row.length,
      );
      for (const [i] of now) for (const [j] of now) if (i < j) pairs.add(`${i}-${j}`);
    }
  }
  return pairs;
}

/** Of a pair of places, that of the row which starts later. */
function laterOf(rows: readonly RowDraft[], pair: string): number {
  const [i, j] = pair.split("-").map(Number) as [number, number];
  return (rows[i]?.start ?? "") > (rows[j]?.start ?? "") ? i : j;
}

function numbersReadTwice(rows: readonly RowDraft[]): Set<string> {
  const pairs = new Set<string>();
  for (const person of PEOPLE) {
    const seen = seenBy(person, rows).filter(([, row]) => row.number !== null);
    for (const [i, one] of seen)
      for (const [j, other] of seen)
        if (i < j && one.number === other.number) pairs.add(`${i + 1} and ${j + 1}`);
  }
  return pairs;
}
