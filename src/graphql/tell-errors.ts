import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { isPassingConflict, isUnstorableText } from "../database/constraint-fault.js";
import { isOutage, isTimeout } from "../database/outage.js";
import { Refusal } from "../faults/fault.js";
import { UNSTORABLE_TEXT } from "../faults/unstorable-text.js";

/** Is told of a fault of ours, which the caller only hears of by its code. */
export type OnDefect = (error: unknown) => void;

/**
 * The one place where errors become answers: refusals keep their words and codes; anything else is a defect of
 * ours, of which nothing but the fact leaves the service.
 */
export function formatErrors(onDefect: OnDefect) {
  return (unread: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof Refusal) return unread; // told by tellEveryFault
    const formatted = { ...unread, message: shortened(unread.message) };
    const { isBadValue, stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
    const argument = argumentIn(formatted.message);
    if (argument) return { ...formatted, extensions: { ...extensions, code: "BAD_USER_INPUT", argument } };
    if (isBadValue) return { ...formatted, extensions: { ...extensions, code: "BAD_USER_INPUT" } };
    if (isUnstorableText(original)) return told(formatted, "BAD_USER_INPUT", UNSTORABLE_TEXT);
    if (isPassingConflict(original)) {
      return told(formatted, "CONFLICT", "Another writer was at the same place; try again.");
    }
    if (isOutage(original)) {
      return told(
        formatted,
        "SERVICE_UNAVAILABLE",
        "The database can't be reached just now; try again. If this was a change, see first whether it was made.",
      );
    }
    if (isTimeout(original)) {
      onDefect(original);
      return told(
        formatted,
        "TIMEOUT",
        "This took too long and was stopped; nothing was changed. Ask for less.",
      );
    }
    if (extensions.code !== "INTERNAL_SERVER_ERROR") return { ...formatted, extensions };
    onDefect(original);
    return told(
      formatted,
      "INTERNAL_SERVER_ERROR",
      "Something went wrong on our side; the request was not carried out.",
    );
  };
}

/**
 * Where a bad value stands in the variables, which GraphQL.js tells in its message only. A client that names its
 * variables after the arguments, as generated clients do, thus has the path of the argument.
 */
function argumentIn(message: string): (string | number)[] | null {
  const [, variable] =
    /^Variable "\$(\w+)" (?:got invalid value|of required type|of non-null type) /.exec(message) ?? [];
  if (variable === undefined) return null;
  // The value, which comes before, has its quotes escaped, so that no text in it passes for a place.
  const [, place] = new RegExp(`.* at "${variable}([^"\\\\]*)"; `, "s").exec(message) ?? [];
  const steps = [...(place ?? "").matchAll(/\.(\w+)|\[(\d+)\]/g)];
  return [variable, ...steps.map(([, name, index]) => name ?? Number(index))];
}

/** A message may quote what it refuses, which may be as long as a request: its middle is left out then. */
function shortened(message: string): string {
  return message.length > 2000 ? `${message.slice(0, 1500)}…${message.slice(-400)}` : message;
}

function told(formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { ...formatted, message, extensions: { code } };
}

/** A refusal carries every fault of an input; each becomes an error of its own in the answer. */
export const tellEveryFault: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ errors, response }) {
        if (response.body.kind !== "single" || !errors?.some(isRefused)) return;
        const formatted = response.body.singleResult.errors ?? [];
        response.body.singleResult.errors = errors.flatMap((error, index) =>
          isRefused(error) ? faultsOf(error) : (formatted[index] ?? []),
        );
      },
    };
  },
};

function isRefused(error: GraphQLError): boolean {
  return unwrapResolverError(error) instanceof Refusal;
}

function faultsOf(error: GraphQLError): GraphQLFormattedError[] {
  const { faults } = unwrapResolverError(error) as Refusal;
  const { locations, path } = error;
  return faults.map(({ code, message, path: argument }) => ({
    message: shortened(message),
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, ...(argument.length > 0 ? { argument } : {}) },
  }));
}
