import { BARE, EAST, fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-16T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

interface Now {
  readonly state: string;
  readonly secondsLeft: number | null;
  readonly current: readonly { label: string }[];
  readonly next: readonly { label: string; date: string }[];
}

async function now(at: string | null, track: string | null = null, code = WEST) {
  const query = `query ($code: String!, $at: DateTime, $track: String) { school(by: { code: $code }) {
    now(at: $at, track: $track) { at date time state reason secondsLeft current { label } next { label date } day { date } } } }`;
  return (await service.data(query, { code, at, track })).school.now as Now & Record<string, unknown>;
}

/** `IN_PERIOD Period 1 | 2026-11-16 Period 2 | 3300` */
async function told(at: string, track?: string): Promise<string> {
  const { state, current, next, secondsLeft } = await now(at, track);
  const [first] = next;
  const labels = (bells: readonly { label: string }[]) => bells.map(({ label }) => label).join(" + ");
  return `${[state, labels(current)].join(" ").trim()} | ${first ? `${first.date} ${labels(next)}` : ""} | ${secondsLeft}`;
}

// Monday, Regular version 2; the school is eight hours behind UTC.
test.each([
  ["a second before the first bell", "2026-11-16T15:59:59Z", "BEFORE | 2026-11-16 Period 0 | 1"],
  ["at the first bell", "2026-11-16T16:00:00Z", "IN_PERIOD Period 0 | 2026-11-16 Period 1 | 3000"],
  ["when a period ends", "2026-11-16T16:50:00Z", "PASSING | 2026-11-16 Period 1 | 600"],
  ["a second before 09:00", "2026-11-16T16:59:59Z", "PASSING | 2026-11-16 Period 1 | 1"],
  ["at exactly 09:00", "2026-11-16T17:00:00Z", "IN_PERIOD Period 1 | 2026-11-16 Period 2 | 3300"],
  ["within a second", "2026-11-16T17:00:00.5Z", "IN_PERIOD Period 1 | 2026-11-16 Period 2 | 3300"],
  ["by another offset", "2026-11-17T02:00:00+09:00", "IN_PERIOD Period 1 | 2026-11-16 Period 2 | 3300"],
  ["in a segment", "2026-11-16T22:10:00Z", "SEGMENT Study hall | 2026-11-17 Period 0 | 1800"],
  ["when the last row ends", "2026-11-16T22:40:00Z", "AFTER | 2026-11-17 Period 0 | 62400"],
])("%s (%s): %s", async (_, at, expected) => {
  expect(await told(at)).toBe(expected);
});

test.each([
  ["Lunch A", "2026-11-16T19:45:00Z", "SEGMENT Lunch A | 2026-11-16 Period 3 | 900"],
  ["Lunch B", "2026-11-16T19:45:00Z", "SEGMENT Period 3, first half | 2026-11-16 Lunch B | 900"],
  ["Lunch C", "2026-11-16T19:45:00Z", "IN_PERIOD Period 3 | 2026-11-16 Lunch C | 2400"],
  ["Lunch A", "2026-11-16T20:02:00Z", "PASSING | 2026-11-16 Period 3 | 180"],
])("for %s at %s: %s", async (track, at, expected) => {
  expect(await told(at, track)).toBe(expected);
});

test("without a track all that runs side by side is told", async () => {
  const { state, current, secondsLeft } = await now("2026-11-16T19:45:00Z");
  expect(state).toBe("IN_PERIOD");
  expect(current.map(({ label }) => label).sort()).toEqual(["Lunch A", "Period 3", "Period 3, first half"]);
  expect(secondsLeft).toBe(900);
});

test.each([
  ["a weekend", "2026-11-21T20:00:00Z", "NO_SCHOOL | 2026-11-23 Period 0 | 158400"],
  ["Friday's end", "2026-11-20T23:00:00Z", "AFTER | 2026-11-23 Period 0 | 234000"],
  ["a holiday", "2026-11-26T18:00:00Z", "NO_SCHOOL | 2026-11-30 Period 1 | 342000"],
  ["a break", "2026-12-18T23:00:00Z", "AFTER | 2027-01-04 Period 0 | 1443600"],
])("after %s the next bell is that of the next school day", async (_, at, expected) => {
  expect(await told(at)).toBe(expected);
});

test("a school without bells has no school, and nothing comes", async () => {
  const { state, reason, current, next, secondsLeft } = await now(null, null, BARE);
  expect({ state, current, next, secondsLeft }).toEqual({
    state: "NO_SCHOOL",
    current: [],
    next: [],
    secondsLeft: null,
  });
  expect(reason).toBe("No rule and no default template is in force on 2026-11-16");
});

test("nothing comes when the next bell is further away than 120 days", async () => {
  expect(await told("2026-03-01T20:00:00Z")).toBe("NO_SCHOOL |  | null");
  expect(await told("2026-04-20T20:00:00Z")).toMatch(/^NO_SCHOOL \| 2026-08-17 Period 0/);
});

test("without an instant it is the present, and with one the clock does not matter", async () => {
  const given = await now("2026-11-16T17:00:00Z");
  expect(await now(null)).toEqual(given);
  service.setNow("2026-11-16T17:55:00Z");
  expect((await now(null)).state).toBe("PASSING");
  expect(await now("2026-11-16T17:00:00Z")).toEqual(given);
  service.setNow("2026-11-16T17:00:00Z");
});

test("the date and the time are the school's", async () => {
  const at = "2026-11-16T17:00:30Z";
  expect(await now(at)).toMatchObject({ at, date: "2026-11-16", time: "09:00", day: { date: "2026-11-16" } });
  expect(await now(at, null, EAST)).toMatchObject({
    at,
    date: "2026-11-17",
    time: "02:00",
    day: { date: "2026-11-17" },
  });
});

test.each(["", "Lunch D", "lunch a"])(
  "the track '%s' is refused with those that the school has",
  async (track) => {
    const message = `The school has no track "${track}": its tracks are "Lunch A", "Lunch B", "Lunch C".`;
    const extensions = { code: "BAD_USER_INPUT", argument: ["track"] };
    for (const asked of [
      "now(track: $track) { state }",
      `day(on: "2026-11-16") { bells(track: $track) { label } }`,
      "activeTemplate { rows(track: $track) { id } }",
    ]) {
      const query = `query ($track: String) { school(by: { code: "${WEST}" }) { ${asked} } }`;
      expect(await service.errors(query, { track })).toMatchObject([{ message, extensions }]);
    }
  },
);
