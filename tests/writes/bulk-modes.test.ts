import { dumpDatabase } from "../support/database-dump.js";
import { nodeDocument } from "../support/documents.js";
import { codesOf, expectArgument, expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { make, type Ref, refOf, refusal, write } from "../support/writing.js";
import { BULK_INPUTS, BULK_UPDATES, makeBulkSchool } from "./bulk-inputs.js";
import { KINDS } from "./every-mutation.js";
import { unusedId } from "./world.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
afterEach(() => {
  expect(service.defects).toEqual([]);
});

interface ItemError {
  readonly index: number;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** A batch in which some items are good, and what each of the others is refused with. */
interface Batch {
  readonly mutation: string;
  readonly items: readonly object[];
  readonly bad: Readonly<Record<number, string>>;
}

/** What an input needs to be bad by itself, with nothing else to judge it by. */
const BAD_FIELD: Record<string, object> = {
  School: { code: "Not a code" },
  Term: { startsOn: "2027-01-01", endsOn: "2026-01-01" },
  Track: { name: "" },
  PeriodTemplate: { name: "" },
  TemplateRow: { row: { label: "Long", start: "13:00", length: 601 } },
  Rotation: { labels: [] },
  AssignmentRule: { weekdays: [] },
  CalendarException: { templateName: "None" },
};
const BAD_FIELD_CODE: Record<string, string> = {
  Rotation: "BAD_USER_INPUT BAD_USER_INPUT",
  CalendarException: "NOT_FOUND",
};
/** The code of what stands in the way of another one of the same kind; two templates never do. */
const TAKEN: Record<string, string | null> = { PeriodTemplate: null, TemplateRow: "BAD_USER_INPUT" };

describe.each(Object.values(KINDS).map((kind) => [kind.many, kind] as const))("%s", (many, kind) => {
  const archive = kind.archive ?? "archive";
  const taken = kind.one in TAKEN ? TAKEN[kind.one] : "CONFLICT";

  test("created item by item keep the good ones, in order, and say of each bad one why", async () => {
    const school = await makeBulkSchool(service, `${many.toLowerCase()}-create`);
    const input = (number: number) => BULK_INPUTS[kind.one]!(school, number * 5);
    const standing = input(19);
    await write(service, `create${many}`, { inputs: [standing] });
    const parent = kind.parent === "templateId" ? "PeriodTemplate" : "School";
    const lost = kind.parent ? { [kind.parent]: unusedId(parent) } : { name: "" };
    const items = [input(1), { ...input(2), ...BAD_FIELD[kind.one] }, input(3), { ...input(4), ...lost }];
    const bad: Record<number, string> = {
      1: BAD_FIELD_CODE[kind.one] ?? "BAD_USER_INPUT",
      3: kind.parent ? "NOT_FOUND" : "BAD_USER_INPUT",
    };
    if (taken) {
      items.push(standing, input(1), input(5));
      Object.assign(bad, { 4: taken, 5: taken });
    }
    await expectBothModes({ mutation: `create${many}`, items, bad });
  });

  test("updated, archived and restored item by item keep the good ones too", async () => {
    const school = await makeBulkSchool(service, `${many.toLowerCase()}-write`);
    const first = kind.one === "School" ? 500 : 0;
    const inputs = Array.from({ length: 6 }, (_, n) => ({
      ...BULK_INPUTS[kind.one]!(school, first + n),
      ...(kind.one === "PeriodTemplate" ? { publish: false } : {}),
    }));
    const payload = await write(service, `create${many}`, { inputs });
    const refs: Ref[] = payload[kind.many.charAt(0).toLowerCase() + kind.many.slice(1)].map(refOf);
    const another = await make(service, "createTerm", {
      schoolId: school.id,
      name: "Of another type",
      type: "OTHER",
      startsOn: "2026-01-01",
      endsOn: "2026-01-02",
    });
    const wrongType = kind.one === "Term" ? refOf(school) : another;
    const items = [
      refs[0]!,
      { ...refs[1]!, revision: 99 },
      { id: unusedId(kind.type), revision: 1 },
      refs[2]!,
      wrongType,
      refs[2]!,
      { id: "nonsense", revision: 1 },
      refs[3]!,
    ];
    const bad = {
      1: "CONFLICT",
      2: "NOT_FOUND",
      4: "BAD_USER_INPUT",
      5: "BAD_USER_INPUT",
      6: "BAD_USER_INPUT",
    };
    for (const verb of ["update", archive, "restore"]) {
      const changes = items.map((item, index) => ({
        ...item,
        ...(verb === "update" ? BULK_UPDATES[kind.one] : {}),
        ...(index in bad && index !== 5 ? {} : { revision: current.get(item.id) ?? item.revision }),
      }));
      await expectBothModes({ mutation: `${verb}${many}`, items: changes, bad });
    }
  });
});

/** The revision of each object that was written last. */
const current = new Map<string, number>();

async function expectBothModes({ mutation, items, bad }: Batch): Promise<void> {
  const isLift = !/^(create|update)/.test(mutation);
  const variables = (mode: string) => (isLift ? { input: { items, mode } } : { inputs: items, mode });
  const before = await dumpDatabase(service.dataSource);
  const errors = await refusal(service, mutation, variables("ALL_OR_NOTHING"));
  expect(codesOf(errors)).toEqual(Object.values(bad).join(" ").split(" ").sort());
  expectTellable(mutation, errors);
  expect(await dumpDatabase(service.dataSource)).toEqual(before);

  const payload = await write(service, mutation, variables("ITEM_BY_ITEM"));
  const list = Object.entries(payload).find(
    ([key]) => !/errors|affected/.test(key) && Array.isArray(payload[key]),
  )!;
  const stored = list[1] as (Ref | null)[];
  expect(stored.map((one) => one === null)).toEqual(items.map((_, index) => index in bad));
  for (const [index, codes] of Object.entries(bad)) {
    const own = payload.errors.filter((error: ItemError) => error.index === Number(index));
    expect([index, own.map(({ code }: ItemError) => code).join(" ")]).toEqual([index, codes]);
  }
  expect(payload.errors.map(({ index }: ItemError) => String(index))).toEqual(
    Object.entries(bad).flatMap(([index, codes]) => codes.split(" ").map(() => index)),
  );
  for (const { index, path } of payload.errors as ItemError[]) {
    expectArgument(mutation, path);
    expect(path).toContain(String(index));
  }
  for (const [index, one] of stored.entries()) {
    if (one === null) continue;
    const type = one.id.slice(0, one.id.indexOf("_"));
    expect((await service.data(nodeDocument(type), { id: one.id })).node).toEqual(one);
    expect(one).toMatchObject(comparable(items[index]!));
    current.set(one.id, one.revision);
  }
}

/** Of an input what the stored object repeats as it is. */
function comparable(input: object): object {
  const { code, name, date, label } = {
    ...input,
    ...("row" in input ? (input.row as object) : {}),
  } as Record<string, unknown>;
  return JSON.parse(JSON.stringify({ code, name, date, label }));
}
