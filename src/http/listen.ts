import type { FastifyInstance } from "fastify";

/** Begins to listen and answers the address; why it can't is told in the words of the settings. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw new Error(reasonOf((error as NodeJS.ErrnoException).code, host, port) ?? String(error), {
      cause: error,
    });
  }
}

function reasonOf(code: string | undefined, host: string, port: number): string | null {
  if (code === "EADDRINUSE")
    return `port ${port} of ${host} is taken by another program; set PORT to a free one`;
  if (code === "EACCES") return `port ${port} is not open to this user; set PORT to one from 1024 on`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `HOST is "${host}", which is no address of this machine`;
  return null;
}
