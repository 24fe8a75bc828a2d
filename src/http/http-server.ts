import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";

/** A bare server: plain answers to what it does not know, and nothing of its insides in any answer. */
export function createHttpServer(onDefect: (error: unknown) => void): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: 1_048_576,
    // Requests in flight are answered when the service stops; connections that wait for none are closed.
    forceCloseConnections: "idle",
    requestTimeout: 30_000,
    frameworkErrors: (error, _request, reply) => tellBadRequest(reply, error),
  });
  closeConnectionsOnceAnswered(app);
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({
      errors: [{ message: "Nothing is here; the API is at /graphql.", extensions: { code: "NOT_FOUND" } }],
    }),
  );
  app.setErrorHandler((error: BadRequest, _request, reply) => {
    if ((error.statusCode ?? 500) < 500) return tellBadRequest(reply, error);
    onDefect(error);
    return reply.code(500).send({
      errors: [
        { message: "Something went wrong on our side.", extensions: { code: "INTERNAL_SERVER_ERROR" } },
      ],
    });
  });
  return app;
}

/** While the service stops, a connection kept alive after its last answer would hold it until the caller lets go. */
function closeConnectionsOnceAnswered(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (closing) reply.header("connection", "close");
  });
}

function tellBadRequest(reply: FastifyReply, { statusCode = 400, message }: BadRequest): FastifyReply {
  return reply.code(statusCode).send({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
}

interface BadRequest {
  readonly statusCode?: number;
  readonly message: string;
}
