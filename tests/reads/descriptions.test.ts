import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from "graphql";
import { createSchema } from "../../src/graphql/schema.js";

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

const schema = createSchema();

function ofType(type: GraphQLNamedType): Described[] {
  const own = { place: type.name, description: type.description };
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value) => at(`${type.name}.${value.name}`, value))];
  }
  if (isInputObjectType(type)) {
    return [own, ...Object.values(type.getFields()).map((field) => at(`${type.name}.${field.name}`, field))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    at(`${type.name}.${field.name}`, field),
    ...field.args.map((argument) => at(`${type.name}.${field.name}(${argument.name}:)`, argument)),
  ]);
  return [own, ...fields];
}

function at(place: string, { description }: Pick<Described, "description">): Described {
  return { place, description };
}

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
const elements = [
  ...types.flatMap(ofType),
  ...directives.flatMap((directive) => [
    at(`@${directive.name}`, directive),
    ...directive.args.map((argument) => at(`@${directive.name}(${argument.name}:)`, argument)),
  ]),
];

/** Begins with a capital or a name in backticks, ends with a full stop, and has no stray space. */
const SENTENCE = /^[A-Z`](\S| (?! ))*\.$/;

test("every element of the schema is described in full sentences", () => {
  const wrong = elements.filter(({ description }) => !SENTENCE.test(description ?? ""));
  expect(wrong).toEqual([]);
  expect(elements.length).toBeGreaterThan(1000);
});

test.each(["", "the name.", "The name", "The name. ", "The  name."])("'%s' is no full sentence", (text) => {
  expect(SENTENCE.test(text)).toBe(false);
});
