import type { FastifyRequest } from "fastify";

const ANSWER_TYPES = ["application/json", "application/graphql-response+json"];

/**
 * Whether a request for the GraphQL path is a person's browser opening it, rather than a client asking something.
 * A link with `?query=` opens with that query in the editor. Persisted documents are never shown as a page:
 * it has no way to show them.
 */
export function wantsPlayground(request: Pick<FastifyRequest, "method" | "headers" | "query">): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const asked = (request.query ?? {}) as Record<string, unknown>;
  if ("documentId" in asked || "extensions" in asked) return false;
  const weights = weighTypes(request.headers.accept ?? "");
  const page = weights.get("text/html") ?? 0;
  const answers = ANSWER_TYPES.map((type) => weights.get(type));
  if ("query" in asked && answers.some((weight) => weight !== undefined)) return false;
  // Wildcards count for answers only: `*/*` alone is what curl and fetch send.
  const wildcard = Math.max(weights.get("application/*") ?? 0, weights.get("*/*") ?? 0);
  return page > Math.max(...answers.map((weight) => weight ?? wildcard));
}

/** The media ranges of an Accept header with their weights, which are 1 unless told otherwise (RFC 9110, 12.5.1). */
function weighTypes(accept: string): ReadonlyMap<string, number> {
  const ranges = accept.toLowerCase().split(",");
  return new Map(
    ranges.map((range) => {
      const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return [type, weight === undefined ? 1 : Number(weight) || 0];
    }),
  );
}
