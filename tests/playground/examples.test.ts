import { readdirSync, readFileSync } from "node:fs";
import {
  buildSchema,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
} from "graphql";
import { getVariableValues } from "graphql/execution/values.js";
import { idOf, withSchoolIds } from "../../src/http/playground/examples/school-ids.js";
import { EXAMPLES } from "../../src/http/playground/examples.js";

const SDL = new URL("../../schema/", import.meta.url);
const schema = buildSchema(
  readdirSync(SDL)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(new URL(file, SDL), "utf8"))
    .join("\n"),
);
const SAMPLE_SCHOOLS = [
  "gunn-high-school-ca",
  "los-altos-high-school-ca",
  "lakeside-school-wa",
  "cambridge-rindge-latin-ma",
];

const operationOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;

describe.each(EXAMPLES)("the example '$title'", ({ query, variables }) => {
  const operation = operationOf(parse(query));

  test("is valid against the schema", () => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  test("has variables that its operation takes, and no others", () => {
    const declared = operation.variableDefinitions ?? [];
    expect(getVariableValues(schema, declared, variables ?? {}).errors).toBeUndefined();
    const names = declared.map((definition) => definition.variable.name.value);
    expect(names).toEqual(expect.arrayContaining(Object.keys(variables ?? {})));
  });

  test("says first which question it answers", () => {
    const comment = query.slice(0, query.search(/^[^#]/m)).replaceAll(/^# /gm, "").replaceAll("\n", " ");
    expect(comment).toMatch(/^[A-Z][^?.]*\?/);
  });

  test("changes nothing", () => {
    if (operation.operation !== "mutation") return;
    for (const field of operation.selectionSet.selections)
      expect(print(field)).toContain("options: {dryRun: true}");
  });

  test("asks about sample schools only", () => {
    const codes = JSON.stringify(variables).match(/[a-z]+(-[a-z]+)+-[a-z]{2}(?=["}])/g) ?? [];
    for (const code of codes) expect(SAMPLE_SCHOOLS).toContain(code);
  });
});

test("the tabs have names of their own", () => {
  const names = EXAMPLES.map(({ query }) => operationOf(parse(query)).name?.value);
  expect(new Set(names).size).toBe(EXAMPLES.length);
  expect(names).not.toContain(undefined);
});

test("a school's id takes its place wherever it is named, and an unknown one stays named", () => {
  const variables = { input: { schoolId: idOf("here"), others: [idOf("gone")] } };
  const filled = withSchoolIds(variables, new Map([["here", "School:1"]]));
  expect(filled).toEqual({ input: { schoolId: "School:1", others: ["{id of gone}"] } });
  expect(withSchoolIds(undefined, new Map())).toBeUndefined();
});
