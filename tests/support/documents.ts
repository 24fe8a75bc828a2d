import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { readSdl } from "../../src/graphql/schema.js";

/** The schema as its files say it, without resolvers. */
export const SCHEMA = buildSchema(readSdl());

const MUTATION_FIELDS = SCHEMA.getMutationType()!.getFields();

/** Every mutation of the schema: a new one is in this list by itself. */
export const MUTATIONS: readonly string[] = Object.keys(MUTATION_FIELDS);

/** A document that sends one mutation with all its arguments as variables, and asks for all it answers. */
export function mutationDocument(name: string): string {
  const field = MUTATION_FIELDS[name]!;
  const variables = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const call = args ? `${name}(${args})` : name;
  return `mutation ${variables ? `(${variables})` : ""} { ${call} ${payloadSelection(getNamedType(field.type))} }`;
}

/** The same mutation, asked for no more than what to name its object by. */
export function briefDocument(name: string): string {
  return askedFor(
    name,
    `{ ${writtenField(name)!.field} { ... on Node { id } ... on Recorded { revision } } }`,
  );
}

/** The same mutation, asked for the dates that it changes. */
export function datesDocument(name: string): string {
  return askedFor(name, "{ affectedDateCount affectedDates { date } }");
}

function askedFor(name: string, selected: string): string {
  return mutationDocument(name).replace(
    payloadSelection(getNamedType(MUTATION_FIELDS[name]!.type)),
    selected,
  );
}

/** A document that reads one object again, with the same fields as the answers to mutations have. */
export function nodeDocument(typeName: string): string {
  return `query ($id: ID!) { node(id: $id) { ... on ${typeName} ${selection(SCHEMA.getType(typeName)!)} } }`;
}

/** The fields of a mutation's answer that hold what it wrote: `term`, or `terms` of a bulk form. */
export function writtenField(name: string): { readonly field: string; readonly type: string } | null {
  const payload = getNamedType(MUTATION_FIELDS[name]!.type);
  if (!isObjectType(payload)) return null;
  const field = Object.values(payload.getFields()).find((candidate) => isNode(getNamedType(candidate.type)))!;
  return { field: field.name, type: getNamedType(field.type).name };
}

function payloadSelection(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return "";
  return braced(
    Object.values(type.getFields()).map((field) => {
      if (field.name === "affectedDates") return `affectedDates ${AFFECTED_DAY}`;
      const named = getNamedType(field.type);
      return isLeafType(named) ? field.name : `${field.name} ${selection(named)}`;
    }),
  );
}

const OUTLINE = "{ isSchoolDay source reason templateName templateVersion rotationDays }";
const AFFECTED_DAY = `{ school { id } date before ${OUTLINE} after ${OUTLINE} }`;

/** Everything an object says of itself; of its neighbours the ids. */
function selection(type: GraphQLNamedType): string {
  if (isAbstractType(type)) {
    const types = SCHEMA.getPossibleTypes(type);
    return `{ __typename ${types.map((one) => `... on ${one.name} ${selection(one)}`).join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  return braced(["__typename", ...Object.values(type.getFields()).flatMap(fieldSelection)]);
}

function fieldSelection(field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.type);
  if (field.args.some(isRequiredArgument)) return [];
  if (isLeafType(type)) return [field.name];
  if (isNode(type)) return [`${field.name} { id }`];
  if (field.args.length > 0 || !isObjectType(type)) return [];
  const leaves = Object.values(type.getFields()).filter((inner) => isLeafType(getNamedType(inner.type)));
  return leaves.length > 0 ? [`${field.name} ${braced(leaves.map(({ name }) => name))}`] : [];
}

function isNode(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isAbstractType(type)) && "getInterfaces" in type
    ? type.getInterfaces().some(({ name }) => name === "Node")
    : false;
}

function braced(fields: readonly string[]): string {
  return `{ ${fields.join(" ")} }`;
}
