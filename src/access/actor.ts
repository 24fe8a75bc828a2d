import type { FastifyRequest } from "fastify";

const MOST_CHARACTERS = 100;

/**
 * The name under which a caller's writes are recorded: what the caller says in `bellwether-actor`. Nothing
 * vouches for it; it tells colleagues apart, and keeps no one out.
 */
export function actorOf(request: FastifyRequest): string {
  const header = request.headers["bellwether-actor"];
  const name = typeof header === "string" ? decoded(header).trim() : "";
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(name)
    ? [...name].slice(0, MOST_CHARACTERS).join("")
    : "anonymous";
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Node reads header bytes as Latin-1, and so does fetch write them; most other clients send UTF-8. */
function decoded(header: string): string {
  try {
    return utf8.decode(Buffer.from(header, "latin1"));
  } catch {
    return header;
  }
}
