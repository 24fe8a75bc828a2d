import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { isPassingConflict, isUnstorableText } from "../database/constraint-fault.js";
import { Refusal } from "../faults/fault.js";

/** Is told of a fault of ours, which the caller only hears of by its code. */
export type OnDefect = (error: unknown) => void;

/**
 * The one place where errors become answers: refusals keep their words and codes; anything else is a defect of
 * ours, of which nothing but the fact leaves the service.
 */
export function formatErrors(onDefect: OnDefect) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof Refusal) return formatted;
    const { isBadValue, stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
    if (isBadValue) return { ...formatted, extensions: { ...extensions, code: "BAD_USER_INPUT" } };
    if (isUnstorableText(original)) {
      return told(
        formatted,
        "BAD_USER_INPUT",
        "A text holds a character that can't be stored: a null, or half of a surrogate pair.",
      );
    }
    if (isPassingConflict(original)) {
      return told(formatted, "CONFLICT", "Another writer was at the same place; try again.");
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
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, ...(argument.length > 0 ? { argument } : {}) },
  }));
}
