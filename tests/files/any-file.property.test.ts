import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { exportSchool } from "../../src/files/exporting/export-school.js";
import { sampleFiles } from "../../src/files/seed.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { errorsOf, importFile } from "./school-files.js";

let db: TestDatabase;
let samples: unknown[];
beforeAll(async () => {
  db = await openTestDatabase();
  const texts = await Promise.all((await sampleFiles()).map((file) => readFile(file, "utf8")));
  samples = texts.map((text) => JSON.parse(text));
  for (const sample of samples) await importFile(db.dataSource, sample);
});
afterAll(() => db.close());

type Step = {
  readonly kind: "SET" | "DELETE" | "DOUBLE";
  readonly path: readonly number[];
  readonly value: unknown;
};

const values = fc.oneof(
  fc.constantFrom(
    null,
    true,
    "",
    "x",
    " ",
    "09:00",
    "24:00",
    "2027-02-29",
    "2026-11-25",
    "MONDAY",
    "Period 1",
    -1,
    0,
    1,
    2,
    3,
    1e9,
  ),
  fc.constantFrom(
    "aday",
    "A/B in two weeks",
    "lunch A",
    "Monday 2026-27",
    "schedule-a",
    "2026-27",
    "\u0000",
    "\ud800",
    {},
    [],
  ),
  fc.jsonValue({ maxDepth: 1 }),
);
const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom("SET", "SET", "DELETE", "DOUBLE"),
    path: fc.array(fc.nat(1000), { minLength: 2, maxLength: 5 }),
    value: values,
  }),
  { minLength: 1, maxLength: 4 },
);

test("whatever is done to a file, its import reports problems in words and never fails", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(3), steps, async (which, changes) => {
      const file = structuredClone(samples[which]);
      for (const change of changes) apply(file, change);
      const report = await importFile(db.dataSource, file, { dryRun: true });
      for (const { message } of report.problems) {
        expect(message).not.toMatch(/breaks the rule|undefined|\[object|NaN|SELECT|INSERT/);
      }
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test("whatever was imported comes back: a second import writes nothing, and an export elsewhere is the same", async () => {
  let copies = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(3), steps, async (which, changes) => {
      const file = structuredClone(samples[which]) as { code: string };
      for (const change of changes) apply(file, change);
      if ((await importFile(db.dataSource, file)).outcome === "REFUSED") return;
      expect((await importFile(db.dataSource, file)).outcome).toBe("UNCHANGED");
      const text = (await exportSchool(db.dataSource, file.code))!;
      expect((await importFile(db.dataSource, text)).outcome).toBe("UNCHANGED");
      copies += 1;
      const copy = text.replace(`"code": ${JSON.stringify(file.code)}`, `"code": "copy-${copies}"`);
      expect(errorsOf(await importFile(db.dataSource, copy))).toEqual([]);
      expect(await exportSchool(db.dataSource, `copy-${copies}`)).toBe(copy);
    }),
    { numRuns: RUNS / 2 },
  );
}, 600_000);

/** Raised by hand to look further; each run imports a whole school. */
const RUNS = Number(process.env.IMPORT_RUNS ?? 60);

/** Walks down a path of numbers, each taken modulo what there is to choose from. */
function apply(root: unknown, { kind, path, value }: Step): void {
  let at = root as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = keys[step % keys.length]!;
    const below = at[key];
    const isLeaf = typeof below !== "object" || below === null;
    if (depth < path.length - 1 && !isLeaf) {
      at = below as Record<string, unknown>;
      continue;
    }
    if (kind === "SET") at[key] = value;
    else if (Array.isArray(at) && kind === "DELETE") at.splice(Number(key), 1);
    else if (Array.isArray(at)) at.splice(Number(key), 0, structuredClone(below));
    else if (kind === "DELETE") delete at[key];
    return;
  }
}
