import { addDays } from "../../src/time/local-date.js";
import { fillManySchools } from "../support/many-schools.js";
import { startTestService, type TestService } from "../support/service.js";
import { exampleCases, ofManySchools } from "./example-cases.js";
import { OWN_CASES, type StatementCase } from "./statement-cases.js";
import { recordOf } from "./statement-text.js";

const SIZES = [1, 25, 100];
const EXAMPLE_CODES = ["gunn-high-school-ca", "lakeside-school-wa"];
let service: TestService;
let examples: readonly StatementCase[];
const reading = exampleCases(new Map()).filter(({ query }) => !query.includes("mutation"));

expect.addSnapshotSerializer({ test: (value) => typeof value === "string", print: String });

beforeAll(async () => {
  // A Wednesday, half past ten there.
  service = await startTestService("2026-11-18T18:30:00Z", { oneAtATime: true });
  await fillManySchools(service.dataSource);
  const { schools } = await service.data(
    "query ($codes: [String!]) { schools(filter: { codes: $codes }) { nodes { code id } } }",
    { codes: EXAMPLE_CODES },
  );
  examples = exampleCases(new Map(schools.nodes.map(({ code, id }: Record<string, string>) => [code, id])));
});

afterAll(() => service.stop());

test.each(OWN_CASES)("$title: the statements beside the answer", async ({ query, variables }) => {
  await record(query, variables(1));
});

test.each(OWN_CASES)("$title: as many statements for 1, 25 and 100", async (one) => {
  await expectSameCounts(one);
});

test.each(exampleCases(new Map()))(
  "example '$title': the statements beside the answer",
  async ({ title }) => {
    const { query, variables } = examples.find((example) => example.title === title)!;
    await record(query, variables(1));
  },
);

test.each(reading)("example '$title': as many statements for 1, 25 and 100 schools", async ({ title }) => {
  await expectSameCounts(ofManySchools(examples.find((one) => one.title === title)!));
});

test("closing 1, 25 and 100 days takes as many statements", async () => {
  const { query, variables } = examples.find((one) => one.query.includes("closeDays"))!;
  const { input } = variables(1) as { input: object };
  await expectSameCounts({
    title: "",
    query,
    variables: (size) => ({ input: { ...input, from: "2027-03-01", to: addDays("2027-03-01", size - 1) } }),
  });
});

async function record(query: string, variables: object): Promise<void> {
  const from = service.statements.length;
  const answer = await service.data(query, variables);
  expect(recordOf(query, service.statements.slice(from), answer)).toMatchSnapshot();
}

async function expectSameCounts({ query, variables }: StatementCase): Promise<void> {
  const counts: number[] = [];
  for (const size of SIZES) counts.push((await service.statementsOf(query, variables(size))).length);
  expect(counts).toEqual(SIZES.map(() => counts[0]));
}
