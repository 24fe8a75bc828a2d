import { createSchema } from "../../src/graphql/schema.js";
import type { NodeType } from "../../src/ids/global-id.js";
import { idOf } from "../support/keys.js";
import { fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";
import { allFields, fieldsWithValues, selectAll, typesBelow } from "./schema-walk.js";
import { walkArgument } from "./walk-arguments.js";

const schema = createSchema();
const met = new Set<string>();
let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

/** What is put away of each kind, in dry runs: the mutation for one, for many, and the object. */
const WRITES: readonly [string, string, NodeType, string][] = [
  ["archiveSchool", "archiveSchools", "School", WEST],
  ["archiveTerm", "archiveTerms", "Term", `${WEST} Q1`],
  ["archiveTrack", "archiveTracks", "Track", `${WEST} Lunch A`],
  ["archivePeriodTemplate", "archivePeriodTemplates", "PeriodTemplate", `${WEST} Regular 2`],
  ["archiveTemplateRow", "archiveTemplateRows", "PeriodDefinition", `${WEST} Finals 1 Period 1 09:00`],
  ["archiveRotation", "archiveRotations", "Rotation", `${WEST} A/B`],
  ["archiveAssignmentRule", "archiveAssignmentRules", "AssignmentRule", `${WEST} Wednesdays`],
  ["revokeCalendarException", "revokeCalendarExceptions", "CalendarException", `${WEST} Thanksgiving`],
];

test.each(WRITES)("%s and %s answer all that their types have", async (one, many, type, words) => {
  const id = idOf(type, words);
  const { node } = await service.data(`query ($id: ID!) { node(id: $id) { ... on Recorded { revision } } }`, {
    id,
  });
  const item = `{ id: "${id}", revision: ${node.revision}`;
  const stale = `{ id: "${id}", revision: 999 }`;
  await walk(`${one}(input: ${item}, options: { dryRun: true } })`, one);
  await walk(
    `${many}(input: { items: [${item} }, ${stale}], mode: ITEM_BY_ITEM, options: { dryRun: true } })`,
    many,
  );
});

async function walk(call: string, field: string): Promise<void> {
  const payload = schema.getMutationType()!.getFields()[field]!.type.toString().replace("!", "");
  const selection = selectAll(schema, schema.getType(payload)!, 2, walkArgument);
  const answer = await service.ask(`mutation { __typename ${call} ${selection} }`);
  expect(answer.errors).toBeUndefined();
  expect(service.defects).toEqual([]);
  fieldsWithValues(answer.data, met);
}

test("every field that only writes answer has a value somewhere in the walk", () => {
  const readable = typesBelow(schema, schema.getQueryType()!);
  const payloads = allFields(schema).filter((field) => {
    const type = field.split(".")[0]!;
    return type !== "Mutation" && !readable.has(type) && !met.has(field);
  });
  // These kinds decide no day by themselves.
  const quiet = ["School", "Schools", "TemplateRow", "TemplateRows", "Term", "Terms", "Track", "Tracks"];
  expect(payloads.sort()).toEqual(quiet.map((kind) => `${kind}Payload.affectedDates`));
});
