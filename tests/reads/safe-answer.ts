import type { Answer } from "../support/service.js";

/** The codes that callers are told to expect of what they did wrong. */
export const STABLE_CODES = [
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "CONFLICT",
  "HISTORY_PROTECTED",
  "GRAPHQL_VALIDATION_FAILED",
  "GRAPHQL_PARSE_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_FOUND",
];

/** What would tell of our insides: SQL, a stack, a file, a class of the libraries, a constraint's name. */
const INSIDES =
  /\b(SELECT|INSERT|UPDATE|WHERE|ORDER BY)\b .*\b(FROM|SET|INTO)\b|\bat (async )?\S+ \(.+:\d+:\d+\)|\.(ts|js|sql)\b|node_modules|dist\/|TypeORM|QueryFailed|Postgres|\bpg\b|TypeError|ReferenceError|undefined|period_template|template_row|cached_periods|constraint/;

/** Says what is wrong with an answer to a bad request, as far as its errors go; empty when nothing is. */
export function unsafeParts(status: number, { errors }: Answer): string[] {
  const found = status >= 500 ? [`status ${status}`] : [];
  for (const { message, extensions } of errors ?? []) {
    if (!STABLE_CODES.includes(extensions?.code)) found.push(`the code ${extensions?.code} of ${message}`);
    if (INSIDES.test(message)) found.push(`the message ${message}`);
    if (message.length > 2100) found.push(`a message of ${message.length} characters`);
    const known = new Set(["code", "argument"]);
    found.push(...Object.keys(extensions ?? {}).filter((key) => !known.has(key)));
  }
  return found;
}
