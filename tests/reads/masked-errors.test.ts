import { fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";
import { unsafeParts } from "./safe-answer.js";

const MASKED = {
  message: "Something went wrong on our side; the request was not carried out.",
  extensions: { code: "INTERNAL_SERVER_ERROR" },
};
let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
  await service.dataSource.query("ALTER TABLE rotation RENAME COLUMN labels TO gone");
});

afterAll(() => service.stop());

beforeEach(() => {
  service.defects.length = 0;
});

async function answerTo(query: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

test.each([
  [
    "a list",
    `{ school(by: { code: "${WEST}" }) { name rotations { nodes { name } } } }`,
    ["school", "rotations"],
  ],
  ["a day", `{ school(by: { code: "${WEST}" }) { day { date } } }`, ["school", "day"]],
  [
    "a write",
    `mutation { createRotation(input: { schoolId: "School_AAAAAAAAAAAAAAAAAAAAAA", name: "x", labels: ["A"], startsOn: "2027-01-01" }) { dryRun } }`,
    ["createRotation"],
  ],
])("a fault of ours in %s tells the caller nothing but that there was one", async (_, query, path) => {
  const { text } = await answerTo(query);
  const { errors } = JSON.parse(text);
  expect(errors).toEqual([{ ...MASKED, path, locations: expect.any(Array) }]);
  expect(text).not.toMatch(/labels|SELECT|node_modules|\.js|\.ts/);
  expect(service.defects).toHaveLength(1);
  expect(String(service.defects[0])).toContain("does not exist");
});

test("what went well beside the fault is answered", async () => {
  const query = `{ good: school(by: { code: "${WEST}" }) { name } bad: school(by: { code: "${WEST}" }) { day { date } } }`;
  const answer = await service.ask(query);
  expect(answer.data).toEqual({ good: { name: "Bay High School" }, bad: null });
  expect(answer.errors).toHaveLength(1);
});

test("the guard knows insides when it sees them", () => {
  const insides = [
    `relation "term" does not exist: SELECT t.id FROM term`,
    "QueryFailedError: syntax error",
    "at PostgresQueryRunner.query (/srv/app/dist/src/main.js:3:4)",
    `duplicate key value violates unique constraint "one_term_per_name"`,
    "Cannot read properties of undefined (reading 'id')",
  ];
  for (const message of insides) {
    const answer = { data: null, errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] };
    expect(unsafeParts(200, answer)).toEqual([`the message ${message}`]);
  }
  const internal = { data: null, errors: [{ message: "x", extensions: { code: "INTERNAL_SERVER_ERROR" } }] };
  expect(unsafeParts(500, internal)).toHaveLength(2);
});
