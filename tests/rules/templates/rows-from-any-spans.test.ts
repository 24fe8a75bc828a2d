import fc from "fast-check";
import { endOf } from "../../../src/templates/layout/derived.js";
import { rowFaults } from "../../../src/templates/layout/lay-out.js";
import { rowsFromSpans } from "../../../src/templates/layout/rows-from-spans.js";
import { anyRows, clock, minutes, naming } from "./rows.js";

test("a template without faults comes back from its own spans as it was", () => {
  let sound = 0;
  fc.assert(
    fc.property(anyRows, (all) => {
      const rows = all.slice(0, 4);
      if (rowFaults(rows, naming).length > 0) return;
      sound += 1;
      const spans = rows.map((row) => ({ ...row, end: endOf(row) }));
      expect(rowsFromSpans(spans, naming).rows.map(({ row }) => row)).toEqual(
        rows.map((row) => ({ ...row })),
      );
    }),
    { numRuns: 1000 },
  );
  expect(sound).toBeGreaterThan(50);
});

test("no person has one number twice, or one part of a period twice, whatever numbers a file gives", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const spans = rows.map(({ label, type, start, length, number, tracks }) => {
        return { label, type, start, end: clock(minutes(start) + length), number, tracks };
      });
      const read = rowsFromSpans(spans, naming).rows.map(({ row }) => row);
      expect(rowFaults(read, naming).filter(({ path }) => path.at(-1) === "number")).toEqual([]);
      for (const person of [0, 1, 2, 3, null]) {
        const theirs = read.filter(
          ({ tracks }) => tracks === null || tracks.some((track) => track === person),
        );
        const parts = theirs
          .filter(({ part }) => part !== null)
          .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
        for (const [at, one] of parts.entries()) {
          for (const later of parts.slice(at + 1)) {
            if (one.periodNumber !== later.periodNumber) continue;
            expect(later.part).not.toBe(one.part);
            if (one.start < later.start) expect(later.part).toBeGreaterThan(one.part ?? 0);
          }
        }
      }
    }),
  );
});
