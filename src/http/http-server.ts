import Fastify, { type FastifyInstance } from "fastify";

/** A bare server: plain answers to what it does not know, and nothing of its insides in any answer. */
export function createHttpServer(onDefect: (error: unknown) => void): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: 1_048_576,
    // Requests in flight are answered when the service stops; connections that wait for none are closed.
    forceCloseConnections: "idle",
    requestTimeout: 30_000,
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({
      errors: [{ message: "Nothing is here; the API is at /graphql.", extensions: { code: "NOT_FOUND" } }],
    }),
  );
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return reply
        .code(status)
        .send({ errors: [{ message: error.message, extensions: { code: "BAD_REQUEST" } }] });
    }
    onDefect(error);
    return reply.code(500).send({
      errors: [
        { message: "Something went wrong on our side.", extensions: { code: "INTERNAL_SERVER_ERROR" } },
      ],
    });
  });
  return app;
}
