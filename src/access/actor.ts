import type { FastifyRequest } from "fastify";

const MOST_CHARACTERS = 100;

/**
 * The name under which a caller's writes are recorded: what the caller says in `bellwether-actor`. Nothing
 * vouches for it; it tells colleagues apart, and keeps no one out.
 */
export function actorOf(request: FastifyRequest): string {
  const header = request.headers["bellwether-actor"];
  // Node reads header bytes as Latin-1; clients send names in UTF-8.
  const name = typeof header === "string" ? Buffer.from(header, "latin1").toString("utf8").trim() : "";
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(name)
    ? [...name].slice(0, MOST_CHARACTERS).join("")
    : "anonymous";
}
