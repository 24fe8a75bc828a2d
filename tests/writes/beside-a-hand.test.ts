import type pg from "pg";
import { insert, insertTemplate, openByHand, waitUntilBlocks } from "../support/by-hand.js";
import { expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { attempt, make } from "../support/writing.js";

let service: TestService;
let hand: pg.Client;
let observer: pg.Client;

beforeAll(async () => {
  service = await startTestService();
  hand = await openByHand(service.databaseUrl);
  observer = await openByHand(service.databaseUrl);
});
afterAll(async () => {
  await hand.end();
  await observer.end();
  await service.stop();
});

/** The key behind a global id, which a hand in psql works with. */
async function keyOf(code: string): Promise<string> {
  const { rows } = await observer.query("SELECT id FROM school WHERE code = $1", [code]);
  return rows[0].id;
}

const CASES: readonly [
  string,
  (schoolId: string) => Promise<unknown>,
  string,
  (schoolId: string) => object,
][] = [
  [
    "a school of the same code",
    () => insert(hand, "school", { code: "taken", name: "By hand", timezone: "UTC" }),
    "createSchool",
    () => ({ code: "taken", name: "By the API", timezone: "UTC" }),
  ],
  [
    "a term of the same name",
    (id) =>
      insert(hand, "term", {
        school_id: id,
        name: "Fall",
        type: "TERM",
        starts_on: "2026-09-01",
        ends_on: "2026-09-02",
      }),
    "createTerm",
    (schoolId) => ({ schoolId, name: "Fall", type: "TERM", startsOn: "2026-09-01", endsOn: "2026-09-02" }),
  ],
  [
    "a track of the same name",
    (id) => insert(hand, "track", { school_id: id, name: "A", ordinal: 5 }),
    "createTrack",
    (schoolId) => ({ schoolId, name: "A" }),
  ],
  [
    "an exception of the same date",
    (id) => insert(hand, "calendar_exception", { school_id: id, on_date: "2026-12-01" }),
    "closeDays",
    (schoolId) => ({ schoolId, from: "2026-11-30", to: "2026-12-04" }),
  ],
  [
    "a default of the same date",
    (id) =>
      insertTemplate(hand, id, {
        status: "PUBLISHED",
        published_at: "now",
        is_default: true,
        effective_from: "2027-01-04",
      }),
    "generatePeriodTemplate",
    (schoolId) => ({
      schoolId,
      name: "Regular",
      firstBell: "08:00",
      periods: 2,
      length: 50,
      isDefault: true,
      publish: true,
      effectiveFrom: "2027-01-04",
    }),
  ],
  [
    "the first version of the same template",
    (id) => insert(hand, "template_family", { school_id: id, name: "Rally" }),
    "createPeriodTemplate",
    (schoolId) => ({ schoolId, name: "Rally", rows: [] }),
  ],
];

test.each(CASES)(
  "a writer who meets %s written by hand is told of a conflict",
  async (what, byHand, mutation, input) => {
    const code = what.replaceAll(" ", "-");
    const school = await make(service, "createSchool", { code, name: "School", timezone: "UTC" });
    await hand.query("BEGIN");
    await byHand(await keyOf(code));
    const writing = attempt(service, mutation, { input: input(school.id) });
    await waitUntilBlocks(observer, hand, writing);
    await hand.query("COMMIT");
    const { payload, errors } = await writing;
    expect(payload).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["CONFLICT"]);
    expectTellable(mutation, errors);
    expect(service.defects).toEqual([]);
  },
);
