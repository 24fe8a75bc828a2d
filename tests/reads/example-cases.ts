import { type FieldNode, Kind, type OperationDefinitionNode, parse, print, visit } from "graphql";
import { withSchoolIds } from "../../src/http/playground/examples/school-ids.js";
import { EXAMPLES } from "../../src/http/playground/examples.js";
import type { StatementCase } from "./statement-cases.js";

/** The playground's examples as they stand, but for the ids that the page puts into their variables. */
export function exampleCases(ids: ReadonlyMap<string, string>): readonly StatementCase[] {
  return EXAMPLES.map(({ title, query, variables }) => ({
    title,
    query: query.trimEnd(),
    variables: () => withSchoolIds(variables, ids) ?? {},
  }));
}

/** The same question asked of a page of schools instead of one. */
export function ofManySchools({ query, variables, ...rest }: StatementCase): StatementCase {
  const document = visit(parse(query), {
    VariableDefinition: ({ variable }) =>
      ["code", "first", "after"].includes(variable.name.value) ? null : undefined,
    Field: (field) => (field.name.value === "school" && field.arguments?.length ? pageOf(field) : undefined),
    OperationDefinition: { leave: withFirst },
  });
  return {
    ...rest,
    query: print(document).replace(/schools\(first: \$first, after: \$after/, "schools(first: $first"),
    variables: (size) => ({ ...variables(size), first: size }),
  };
}

function pageOf(school: FieldNode): FieldNode {
  const page = `{ schools(first: $first) { nodes ${print(school.selectionSet!)} } }`;
  const [operation] = parse(page).definitions as [OperationDefinitionNode];
  return operation.selectionSet.selections[0] as FieldNode;
}

function withFirst(operation: OperationDefinitionNode): OperationDefinitionNode {
  const [first] = parse("query ($first: Int!) { __typename }").definitions as [OperationDefinitionNode];
  return {
    ...operation,
    kind: Kind.OPERATION_DEFINITION,
    variableDefinitions: [...first.variableDefinitions!, ...(operation.variableDefinitions ?? [])],
  };
}
