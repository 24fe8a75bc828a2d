import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { importFile, regular, schoolFile } from "./school-files.js";

let db: TestDatabase;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

test.each([1, 100])(
  "an import of a new school and its change take the same statements at size %s",
  async (size) => {
    expect(await statementsOf(() => importFile(db.dataSource, bigFile(size, "09:20")))).toBe(16);
    expect(await statementsOf(() => importFile(db.dataSource, bigFile(size, "09:25")))).toBe(26);
    expect(await statementsOf(() => importFile(db.dataSource, bigFile(size, "09:25")))).toBe(15);
  },
);

async function statementsOf(work: () => Promise<{ readonly problems: readonly unknown[] }>): Promise<number> {
  db.statements.length = 0;
  expect((await work()).problems).toEqual([]);
  return db.statements.length;
}

function bigFile(size: number, end: string) {
  const count = <T>(make: (index: number) => T) => Array.from({ length: size }, (_, index) => make(index));
  const day = (index: number) => new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10);
  return schoolFile({
    terms: count((index) => ({
      name: `Term ${index}`,
      type: "TERM",
      from: day(index),
      to: end === "09:20" ? day(index) : day(index + 1),
    })),
    tracks: count((index) => ({ name: `Track ${index}`, description: end })),
    templates: count((index) =>
      regular({ name: `Template ${index}`, rows: [{ label: "Period 1", start: "08:30", end, number: 1 }] }),
    ),
    rotations: count((index) => ({
      name: `Rotation ${index}`,
      labels: ["A", "B"],
      from: day(0),
      resets: [{ date: day(index), at: end === "09:20" ? "A" : "B" }],
      holdsOnClosures: end === "09:20",
    })),
    assignmentRules: count((index) => ({
      template: `Template ${index}`,
      weekdays: ["MONDAY"],
      from: day(0),
      priority: index + (end === "09:20" ? 0 : 1000),
    })),
    calendarExceptions: count((index) => ({ date: day(index), closed: true, note: end })),
  });
}
