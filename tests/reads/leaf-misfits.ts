import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";

/** How values of the service's own scalars are written in answers. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  ID: /^[A-Z][A-Za-z]+_[\w-]{22}$/,
  LocalDate: /^\d{4}-\d{2}-\d{2}$/,
  LocalTime: /^\d{2}:\d{2}$/,
  DateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/,
  TimeZone: /^[A-Za-z_]+(\/[A-Za-z_]+)*$/,
};

/** The leaves of an answer that are not written as values of their types are; the answer says its types. */
export function leafMisfits(schema: GraphQLSchema, answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => leafMisfits(schema, item));
  if (typeof answer !== "object" || answer === null) return [];
  const type = schema.getType((answer as { __typename?: string }).__typename ?? "");
  return Object.entries(answer).flatMap(([name, value]) => {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    const written = field && WRITTEN[getNamedType(field.type).name];
    if (!written || value === null) return leafMisfits(schema, value);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.every((one) => written.test(String(one)))
      ? []
      : [`${type}.${name} ${JSON.stringify(value)}`];
  });
}
