import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** The value of an argument, as it stands in a document; undefined leaves the argument out. */
export type ArgumentText = (
  argument: GraphQLArgument,
  field: GraphQLField<unknown, unknown>,
) => string | undefined;

/**
 * Writes the selection of every field of a type, and of what its fields answer, down to a depth: at 0 only leaves.
 * Each object says its type, so that what came of which field can be told from the answer alone.
 */
export function selectAll(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  depth: number,
  argumentText: ArgumentText,
): string {
  if (isInterfaceType(type)) {
    const parts = schema.getImplementations(type).objects.map((object) => {
      return `... on ${object.name} ${selectAll(schema, object, depth, argumentText)}`;
    });
    return `{ __typename ${parts.join(" ")} }`;
  }
  const fields = Object.values((type as GraphQLObjectType).getFields());
  const texts = fields.flatMap((field) => {
    const answered = getNamedType(field.type);
    const called = `${field.name}${argumentsOf(field, argumentText)}`;
    if (isLeafType(answered)) return [called];
    return depth === 0 ? [] : [`${called} ${selectAll(schema, answered, depth - 1, argumentText)}`];
  });
  return `{ __typename ${texts.join(" ")} }`;
}

export function argumentsOf(field: GraphQLField<unknown, unknown>, argumentText: ArgumentText): string {
  const texts = field.args.flatMap((argument) => {
    const text = argumentText(argument, field);
    if (text === undefined && isRequiredArgument(argument)) {
      throw new Error(`the walk has no value for ${field.name}(${argument.name}:)`);
    }
    return text === undefined ? [] : [`${argument.name}: ${text}`];
  });
  return texts.length === 0 ? "" : `(${texts.join(", ")})`;
}

/** Every `Type.field` that the schema has. */
export function allFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) =>
      Object.keys((type as GraphQLObjectType).getFields()).map((name) => `${type.name}.${name}`),
    );
}

/** Every `Type.field` for which an answer holds something: a value that is not null, a list that is not empty. */
export function fieldsWithValues(answer: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(answer)) for (const item of answer) fieldsWithValues(item, found);
  else if (typeof answer === "object" && answer !== null) {
    const type = (answer as { __typename?: string }).__typename;
    for (const [name, value] of Object.entries(answer)) {
      if (type && value !== null && !(Array.isArray(value) && value.length === 0))
        found.add(`${type}.${name}`);
      fieldsWithValues(value, found);
    }
  }
  return found;
}

/** The names of a type and of all that can be reached from it. */
export function typesBelow(
  schema: GraphQLSchema,
  root: GraphQLNamedType,
  found = new Set<string>(),
): Set<string> {
  if (found.has(root.name) || isLeafType(root)) return found;
  found.add(root.name);
  if (isInterfaceType(root)) {
    for (const type of schema.getImplementations(root).objects) typesBelow(schema, type, found);
  } else {
    const fields = Object.values((root as GraphQLObjectType).getFields());
    for (const field of fields) typesBelow(schema, getNamedType(field.type), found);
  }
  return found;
}
