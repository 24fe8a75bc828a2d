import {
  GraphQLError,
  type GraphQLScalarTypeConfig,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { readInstant, writeInstant } from "../time/instant.js";
import { readLocalDate } from "../time/local-date.js";
import { readLocalTime } from "../time/local-time.js";
import type { Reading } from "../time/reading.js";
import { timeZoneFault } from "../time/time-zone-name.js";
import { readJsonObject } from "./json-object.js";

type Scalar = Pick<GraphQLScalarTypeConfig<unknown, unknown>, "serialize" | "parseValue" | "parseLiteral">;

/**
 * Dates, times and zones stay text: a JS Date would bring the server's own zone into a school's day. Plain objects,
 * since an instance of GraphQLScalarType would take the descriptions of the SDL away.
 */
export const SCALARS = {
  LocalDate: textScalar("LocalDate", readLocalDate),
  LocalTime: textScalar("LocalTime", readLocalTime),
  TimeZone: textScalar("TimeZone", (name) => {
    const fault = timeZoneFault(name);
    return fault === null ? { value: name } : { fault };
  }),
  DateTime: textScalar("DateTime", readInstant, (value) =>
    typeof value === "number" ? writeInstant(value) : String(value),
  ),
  JSONObject: {
    serialize: (value) => value,
    parseValue: (value) => valueIn(readJsonObject(value)),
    parseLiteral: (node, variables) => valueIn(readJsonObject(valueFromASTUntyped(node, variables)), node),
  },
} satisfies Record<string, Scalar>;

function textScalar<T>(
  name: string,
  read: (text: string) => Reading<T>,
  serialize: (value: unknown) => unknown = (value) => value,
): Scalar {
  return {
    serialize,
    parseValue(value) {
      if (typeof value !== "string") throw badValue(`A ${name} is a text.`);
      return valueIn(read(value));
    },
    parseLiteral(node) {
      if (node.kind !== Kind.STRING) throw badValue(`A ${name} is a text in quotes.`, node);
      return valueIn(read(node.value), node);
    },
  };
}

function valueIn<T>(reading: Reading<T>, node?: ValueNode): T {
  if (reading.fault !== undefined) throw badValue(`${reading.fault}.`, node);
  return reading.value;
}

/** Told as BAD_USER_INPUT wherever the value stands: in a variable, or in the document itself. */
function badValue(message: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(message, {
    nodes: node ?? null,
    extensions: { code: "BAD_USER_INPUT", isBadValue: true },
  });
}
