import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import { actorOf } from "../access/actor.js";
import { createContext, type RequestContext, type Services } from "../graphql/context.js";
import { registerPlaygroundAssets } from "./playground/register-playground-assets.js";
import { sendPlayground } from "./playground/send-playground.js";
import { wantsPlayground } from "./playground/wants-playground.js";

/** `/graphql`: the API, and the playground for a person's browser. */
export function registerGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  services: Services,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(services, actorOf(request)),
  });
  registerPlaygroundAssets(app);
  app.get("/", (_request, reply) => reply.redirect("/graphql"));
  app.route({
    method: ["GET", "POST", "HEAD"],
    url: "/graphql",
    async handler(request, reply) {
      if (wantsPlayground(request)) return sendPlayground(reply);
      reply.header("vary", "accept");
      return answer.call(app, request, reply);
    },
  });
}
