import { getNamedType, getNullableType, isInputObjectType, isListType } from "graphql";
import { SCHEMA } from "./documents.js";
import type { AnswerError } from "./service.js";

/** What no message may show of our insides. */
const INSIDES =
  /SELECT|INSERT|UPDATE "|DELETE FROM|violates|constraint|relation |\.ts\b|\.js\b|node_modules|syntax|undefined|null value|_[a-z]+_/;

/** Fails for an error that tells of our insides, or whose argument is none of the mutation's. */
export function expectTellable(mutation: string, errors: readonly AnswerError[]): void {
  for (const { message, extensions } of errors) {
    expect(message).not.toMatch(INSIDES);
    expect(message).toMatch(/^["A-Z0-9].*[^\s]$/u);
    expect(extensions.code).toMatch(/^(BAD_USER_INPUT|NOT_FOUND|CONFLICT|HISTORY_PROTECTED)$/);
    expect(Object.keys(extensions).sort()).toEqual(["argument", "code"]);
    expectArgument(mutation, extensions.argument!);
  }
}

/** Fails unless the path leads to an argument of the mutation, or to a field inside one. */
export function expectArgument(mutation: string, path: readonly (string | number)[]): void {
  const [name, ...inner] = path;
  const argument = SCHEMA.getMutationType()!
    .getFields()
    [mutation]!.args.find((arg) => arg.name === name);
  const told = `${mutation}: ${path.join(".")}`;
  if (!argument) throw new Error(`${told} names no argument`);
  let type = getNullableType(argument.type);
  for (const step of inner) {
    if (/^\d+$/.test(String(step))) {
      if (!isListType(type)) throw new Error(`${told} has a place in what is no list`);
      type = getNullableType(type.ofType);
    } else {
      const input = getNamedType(type);
      const field = isInputObjectType(input) && !isListType(type) ? input.getFields()[step] : undefined;
      if (!field) throw new Error(`${told} names no argument at ${step}`);
      type = getNullableType(field.type);
    }
  }
}

export function codesOf(errors: readonly AnswerError[]): string[] {
  return errors.map(({ extensions }) => extensions.code).sort();
}
