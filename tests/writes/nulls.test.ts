import { getNullableType, isInputObjectType, isNonNullType } from "graphql";
import { mutationDocument, SCHEMA } from "../support/documents.js";
import { expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { refOf } from "../support/writing.js";
import { KINDS } from "./every-mutation.js";
import { makeWorld, type World } from "./world.js";

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startTestService();
  world = await makeWorld(service);
});
afterAll(() => service.stop());

/** Not a field of the object: when the new weekdays begin, where left out means today. */
const NO_FIELDS = ["weekdaysFrom"];
/** A field that a null empties under another name. */
const UNDER_ANOTHER_NAME: Record<string, string> = {
  parentId: "parent",
  templateName: "family",
  rotationId: "rotation",
};

const CASES = Object.values(KINDS).flatMap((kind) => {
  const input = SCHEMA.getType(`Update${kind.one}Input`);
  if (!isInputObjectType(input)) throw new Error(`${kind.one} has no update`);
  return Object.values(input.getFields())
    .filter(({ name, type }) => !isNonNullType(type) && getNullableType(type) && !NO_FIELDS.includes(name))
    .map(({ name }) => [`update${kind.one}`, name, kind] as const);
});

test.each(CASES)(
  "%s with a null for %s either takes the value away or is refused there",
  async (mutation, field, kind) => {
    const input = { ...refOf(kind.things(world.school).active), [field]: null };
    const { data, errors } = await service.ask(mutationDocument(mutation), {
      input,
      options: { dryRun: true },
    });
    if (errors) {
      expectTellable(mutation, errors);
      const told = errors.map(({ extensions }) => extensions.argument!.join("."));
      // A rule keeps a condition, so that taking its only one away is refused where the condition stands.
      expect(told).toContain(`input.${field}`);
    } else {
      const written = Object.values(data[mutation] as Record<string, Record<string, unknown>>)[0]!;
      const value = written[UNDER_ANOTHER_NAME[field] ?? field] ?? null;
      expect(Array.isArray(value) ? value : [value].filter((one) => one !== null)).toEqual([]);
    }
    expect(service.defects).toEqual([]);
  },
);
