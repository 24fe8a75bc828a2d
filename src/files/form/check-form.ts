import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { PACKAGE_ROOT } from "../../package-root.js";
import { localDateFault } from "../../time/local-date.js";
import type { FormFault } from "./form-fault.js";
import { placeOf } from "./place.js";
import { inPlainWords } from "./plain-words.js";
import { unprintableTexts } from "./unprintable-texts.js";

/** Everything in which a document departs from the form, each fault once and at its place. */
export function checkForm(document: unknown): FormFault[] {
  const validate = validator();
  const errors = validate(document) ? [] : (validate.errors ?? []);
  return [...errors.filter(isTellable).map(toldFault), ...unprintableTexts(document)];
}

export function schemaPath(): string {
  return path.join(PACKAGE_ROOT, "schema", "school-file.schema.json");
}

let compiled: ValidateFunction | undefined;

/** Compiled on first use: a service that imports nothing never needs it. */
function validator(): ValidateFunction {
  if (compiled) return compiled;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
  ajv.addFormat("date", (text: string) => localDateFault(text) === null);
  compiled = ajv.compile(JSON.parse(readFileSync(schemaPath(), "utf8")) as object);
  return compiled;
}

/** What a branch of a choice lacks is told once, by the choice; so is what both of two choices forbid. */
function isTellable(error: ErrorObject): boolean {
  return !/\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath);
}

function toldFault(error: ErrorObject): FormFault {
  const place = placeOf(error.instancePath);
  const stray = error.keyword === "additionalProperties" ? [String(error.params.additionalProperty)] : [];
  return { place: [...place, ...stray], message: inPlainWords(error) };
}
