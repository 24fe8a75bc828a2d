import { dumpDatabase } from "../support/database-dump.js";
import { MUTATIONS } from "../support/documents.js";
import { codesOf, expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { asDryRun, refusal } from "../support/writing.js";
import { MUTATION_CASES } from "./every-mutation.js";
import { makeWorld, type World } from "./world.js";

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startTestService();
  world = await makeWorld(service);
});
afterAll(() => service.stop());
beforeEach(() => {
  service.defects.length = 0;
});

describe.each(MUTATIONS.filter((name) => name !== "whoAmI"))("%s", (name) => {
  const { refusals } = MUTATION_CASES[name]!;

  test("has a way to go wrong", () => {
    expect(refusals.length).toBeGreaterThan(0);
  });

  test.each(refusals.map((one) => [one.because, one] as const))(
    "is refused when %s, and leaves the database as it was",
    async (_because, { codes, variables }) => {
      const given = variables(world);
      const before = await dumpDatabase(service.dataSource);
      const errors = await refusal(service, name, given);
      expect(codesOf(errors)).toEqual([...codes].sort());
      expectTellable(name, errors);
      expect(await refusal(service, name, asDryRun(name, given))).toEqual(errors);
      expect(service.defects).toEqual([]);
      expect(await dumpDatabase(service.dataSource)).toEqual(before);
    },
  );
});
