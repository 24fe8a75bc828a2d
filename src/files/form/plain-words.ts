import type { ErrorObject, SchemaObject } from "ajv/dist/2020.js";
import { localDateFault } from "../../time/local-date.js";
import { localTimeFault } from "../../time/local-time.js";
import { perhaps } from "./perhaps.js";

/** What an error of the JSON Schema validator says, as a sentence for whoever wrote the file. */
export function inPlainWords(error: ErrorObject): string {
  const { keyword, data, parentSchema } = error;
  const schema = (parentSchema ?? {}) as SchemaObject;
  const params = error.params as Record<string, unknown>;
  switch (keyword) {
    case "required":
      return `"${params.missingProperty}" is missing`;
    case "additionalProperties": {
      const known = Object.keys((schema.properties ?? {}) as object);
      const stray = String(params.additionalProperty);
      return `There is no "${stray}" in the form here${perhaps(stray, known)}`;
    }
    case "type":
      return `It is ${kindOf(data)}; it must be ${expected(params.type)}`;
    case "enum":
      return `${shown(data)} is none of ${(params.allowedValues as unknown[]).join(", ")}${perhaps(String(data), params.allowedValues as string[])}`;
    case "const":
      return `It is ${shown(data)}; it can only be ${shown(params.allowedValue)}`;
    case "format":
      return localDateFault(String(data)) ?? `${shown(data)} is not a date`;
    case "pattern":
      return patternSentence(String(data), error.schemaPath);
    case "minLength":
      return "It is empty";
    case "maxLength":
      return `It has ${[...String(data)].length} characters; at most ${params.limit} are kept`;
    case "minimum":
    case "maximum":
      return `It is ${shown(data)}; it must be from ${schema.minimum} to ${schema.maximum}`;
    case "minItems":
      return "The list is empty";
    case "maxItems":
      return `The list has ${(data as unknown[]).length} entries; at most ${params.limit} are read`;
    case "uniqueItems":
      return `The list names ${shown((data as unknown[])[Number(params.i)])} twice`;
    case "dependentRequired":
      return `"${params.property}" needs "${params.missingProperty}" beside it`;
    case "oneOf":
      return `It needs exactly one of ${choices(schema.oneOf)}`;
    case "anyOf":
      return `It needs ${choices(schema.anyOf)}`;
    default:
      return `It is not what the form asks for: ${error.message ?? keyword}`;
  }
}

function patternSentence(text: string, schemaPath: string): string {
  if (schemaPath.includes("/time/")) return localTimeFault(text) ?? `${shown(text)} is not a time of day`;
  if (schemaPath.includes("/code/")) {
    return `${shown(text)} is not a code: it takes lower-case letters, digits and single hyphens, such as north-high`;
  }
  return `${shown(text)} begins or ends with a space, or has more than one line`;
}

function choices(branches: readonly SchemaObject[]): string {
  return branches.map((branch) => String(branch.title)).join(" or ");
}

function expected(type: unknown): string {
  return [type].flat().map(String).map(named).join(" or ");
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return named("array");
  return typeof value === "number" ? `the number ${value}` : named(typeof value);
}

function named(type: string): string {
  return KINDS[type] ?? type;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** Long enough to be found again in the file, short enough for a line of the report. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
