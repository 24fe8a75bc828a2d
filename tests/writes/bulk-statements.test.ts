import { briefDocument } from "../support/documents.js";
import { codesOf, expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { type Ref, refOf, refusal } from "../support/writing.js";
import { BULK_INPUTS, BULK_UPDATES, makeBulkSchool } from "./bulk-inputs.js";
import { KINDS } from "./every-mutation.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

const FEW = 5;
const MANY = 500;

describe.each(Object.values(KINDS).map((kind) => [kind.many, kind] as const))("%s", (many, kind) => {
  const archive = kind.archive ?? "archive";

  test(`${MANY} cost as many statements as ${FEW} to create, update, archive and restore`, async () => {
    const counts = new Map<number, Record<string, number>>();
    for (const size of [FEW, MANY]) counts.set(size, await lifeOf(size));
    expect(counts.get(MANY)).toEqual(counts.get(FEW));
    for (const count of Object.values(counts.get(MANY)!)) expect(count).toBeLessThan(25);
    expect(service.defects).toEqual([]);
  });

  /** How many statements each step in the life of so many objects costs. */
  async function lifeOf(size: number): Promise<Record<string, number>> {
    const school = await makeBulkSchool(service, `${many.toLowerCase()}-${size}`);
    const first = kind.one === "School" ? size : 0;
    const inputs = Array.from({ length: size }, (_, n) => BULK_INPUTS[kind.one]!(school, first + n));
    const counts: Record<string, number> = {};
    const write = async (mutation: string, variables: object): Promise<Ref[]> => {
      const before = service.statements.length;
      const data = await service.data(briefDocument(mutation), variables);
      counts[mutation] = service.statements.length - before;
      const refs = (Object.values(data[mutation])[0] as Ref[]).map(refOf);
      expect(refs).toHaveLength(size);
      return refs;
    };
    const created = await write(`create${many}`, { inputs });
    // Of templates only drafts are updated.
    const updatable =
      kind.one === "PeriodTemplate" ? created.map((ref) => ref).filter((_, n) => n % 2 === 1) : created;
    const changes = updatable.map((ref) => ({ ...ref, ...BULK_UPDATES[kind.one] }));
    const before = service.statements.length;
    await service.data(briefDocument(`update${many}`), { inputs: changes });
    counts[`update${many}`] = service.statements.length - before;
    const now = await revisionsOf(created);
    const archived = await write(`${archive}${many}`, { input: { items: now } });
    await write(`restore${many}`, { input: { items: archived } });
    return counts;
  }

  test("over 1000 are refused", async () => {
    const school = await makeBulkSchool(service, `${many.toLowerCase()}-over`);
    const inputs = Array.from({ length: 1001 }, () => BULK_INPUTS[kind.one]!(school, 1));
    const items = Array.from({ length: 1001 }, () => refOf(school));
    for (const [mutation, variables] of [
      [`create${many}`, { inputs }],
      [`update${many}`, { inputs: items }],
      [`${archive}${many}`, { input: { items } }],
      [`restore${many}`, { input: { items, mode: "ITEM_BY_ITEM" } }],
    ] as const) {
      const errors = await refusal(service, mutation, variables);
      expect(codesOf(errors)).toEqual(["BAD_USER_INPUT"]);
      expect(errors[0]!.message).toContain("at most 1000 items, and this one has 1001");
      expectTellable(mutation, errors);
    }
  });
});

async function revisionsOf(refs: readonly Ref[]): Promise<Ref[]> {
  const now: Ref[] = [];
  for (let at = 0; at < refs.length; at += 100) {
    const ids = refs.slice(at, at + 100).map(({ id }) => id);
    const { nodes } = await service.data(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Recorded { revision } } }",
      { ids },
    );
    now.push(...nodes);
  }
  return now;
}
