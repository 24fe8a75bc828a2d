import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { argumentsOf } from "./schema-walk.js";
import { walkArgument } from "./walk-arguments.js";

/** An argument, or a field of an input in one, that takes a text: the query that asks it, and its value there. */
export interface TextPlace {
  readonly title: string;
  readonly query: string;
  variables(text: string): { readonly value: unknown };
}

/** Every place of a type among the arguments of all fields that can be reached by reading. */
export function textPlaces(schema: GraphQLSchema, types: readonly string[]): TextPlace[] {
  return reachableFields(schema).flatMap(({ way, owner, field }) =>
    field.args.flatMap((argument) =>
      placesIn(argument.type, types).map(({ at, build }) => ({
        title: `${owner}.${field.name}(${[argument.name, ...at].join(".")}:)`,
        query: queryOf(way, field, argument),
        variables: (text) => ({ value: build(text) }),
      })),
    ),
  );
}

interface Reached {
  readonly way: readonly string[];
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** By the shortest way from the query type, fields of interfaces left to the objects that have them. */
function reachableFields(schema: GraphQLSchema): Reached[] {
  const ways = new Map<GraphQLObjectType, readonly string[]>([[schema.getQueryType()!, []]]);
  const found: Reached[] = [];
  for (const [type, way] of ways) {
    for (const field of Object.values(type.getFields())) {
      found.push({ way, owner: type.name, field });
      const answered = getNamedType(field.type);
      if (isObjectType(answered) && !ways.has(answered)) {
        ways.set(answered, [...way, `${field.name}${argumentsOf(field, walkArgument)}`]);
      }
    }
  }
  return found;
}

function queryOf(
  way: readonly string[],
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
): string {
  const called = argumentsOf(field, (one, of) => (one === argument ? "$value" : walkArgument(one, of)));
  const selection = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
  const asked = way.reduceRight((inner, one) => `${one} { ${inner} }`, `${field.name}${called}${selection}`);
  return `query ($value: ${argument.type}) { ${asked} }`;
}

interface Place {
  readonly at: readonly string[];
  build(text: string): unknown;
}

function placesIn(type: GraphQLInputType, types: readonly string[]): Place[] {
  if (isNonNullType(type)) return placesIn(type.ofType, types);
  if (isListType(type)) {
    return placesIn(type.ofType, types).map(({ at, build }) => ({ at, build: (text) => [build(text)] }));
  }
  if (!isInputObjectType(type)) {
    return types.includes(type.name) ? [{ at: [], build: (text) => text }] : [];
  }
  return Object.values(type.getFields()).flatMap((field) =>
    placesIn(field.type, types).map(({ at, build }) => ({
      at: [field.name, ...at],
      build: (text) => ({ [field.name]: build(text) }),
    })),
  );
}
