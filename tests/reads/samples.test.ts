import { seed } from "../../src/files/seed.js";
import { writeInstant } from "../../src/time/instant.js";
import { startTestService, type TestService } from "../support/service.js";
import { exampleCases } from "./example-cases.js";

let service: TestService;
let schools: readonly { code: string; id: string }[];

beforeAll(async () => {
  service = await startTestService("2026-09-18T17:00:00Z");
  await seed(service.dataSource);
  schools = (await service.data("{ schools { nodes { code id } } }")).schools.nodes;
});

afterAll(() => service.stop());

test("there are four sample schools", () => {
  expect(schools.map(({ code }) => code).sort()).toEqual([
    "cambridge-rindge-latin-ma",
    "gunn-high-school-ca",
    "lakeside-school-wa",
    "los-altos-high-school-ca",
  ]);
});

test.each(exampleCases(new Map()))("the example '$title' answers something", async ({ title }) => {
  const examples = exampleCases(new Map(schools.map(({ code, id }) => [code, id])));
  const { query, variables } = examples.find((one) => one.title === title)!;
  const answer = await service.data(query, variables(1));
  expect(emptyParts(answer)).toEqual([]);
});

const CODES = [
  "cambridge-rindge-latin-ma",
  "gunn-high-school-ca",
  "lakeside-school-wa",
  "los-altos-high-school-ca",
];

test.each(CODES)(
  "each day of %s that runs a template has bells in order, and the others a reason",
  async (code) => {
    const query = `query ($code: String!, $from: LocalDate!, $to: LocalDate!) { school(by: { code: $code }) {
    days(from: $from, to: $to) { date isSchoolDay source reason template { name } bells { startsAt endsAt } } } }`;
    let withBells = 0;
    for (const [from, to] of [
      ["2016-08-01", "2017-08-01"],
      ["2025-08-01", "2026-08-01"],
      ["2026-08-01", "2027-08-01"],
    ]) {
      const { school } = await service.data(query, { code, from, to });
      expect(school.days).toHaveLength(366);
      for (const day of school.days) {
        expect(day.reason).not.toBe("");
        expect(day.template !== null).toBe(day.bells.length > 0);
        const starts = day.bells.map((bell: { startsAt: string }) => bell.startsAt);
        expect(starts).toEqual([...starts].sort());
        for (const bell of day.bells) expect(bell.endsAt > bell.startsAt).toBe(true);
        if (day.bells.length > 0) withBells += 1;
      }
    }
    expect(withBells).toBeGreaterThan(50);
  },
);

test.each(CODES)("what is on at %s fits its day's bells at any minute of a week", async (code) => {
  const query = `query ($code: String!, $at: DateTime!) { school(by: { code: $code }) {
    now(at: $at) { state secondsLeft current { startsAt endsAt } next { startsAt } day { bells { startsAt endsAt } } } } }`;
  const minutes = Array.from({ length: 30 }, (_, step) => step * 347);
  const weeks = ["2026-04-13T07:00:00Z", "2026-09-14T07:00:00Z"].map((begin) => Date.parse(begin));
  for (const instant of weeks.flatMap((begin) => minutes.map((minute) => begin + minute * 60_000))) {
    const at = writeInstant(instant);
    const { now } = (await service.data(query, { code, at })).school;
    const on = now.day.bells.filter((bell: Bell) => bell.startsAt <= at && at < bell.endsAt);
    expect(now.current).toHaveLength(on.length);
    expect(["IN_PERIOD", "SEGMENT"].includes(now.state)).toBe(on.length > 0);
    for (const bell of now.next) expect(bell.startsAt > at).toBe(true);
    if (on.length + now.next.length > 0) expect(now.secondsLeft).toBeGreaterThan(0);
  }
});

interface Bell {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Lists without an element and objects that are not there, of which an example should have none at its top. */
function emptyParts(answer: Record<string, unknown>): string[] {
  return Object.entries(answer).flatMap(([name, value]) => {
    if (value === null) return [name];
    const lists = Object.entries(value as object).filter(
      ([, part]) => Array.isArray(part) && part.length === 0,
    );
    return lists.filter(([list]) => list !== "errors").map(([list]) => `${name}.${list}`);
  });
}
