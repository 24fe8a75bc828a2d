import Fastify, { type FastifyInstance } from "fastify";
import { registerPlaygroundAssets } from "../../src/http/playground/register-playground-assets.js";
import { sendPlayground } from "../../src/http/playground/send-playground.js";
import { wantsPlayground } from "../../src/http/playground/wants-playground.js";

/** A service that has nothing but the playground; whoever wants no page is answered JSON. */
export function playgroundService(): FastifyInstance {
  const app = Fastify();
  registerPlaygroundAssets(app);
  app.get("/graphql", (request, reply) =>
    wantsPlayground(request) ? sendPlayground(reply) : reply.send({ data: null }),
  );
  return app;
}

export async function openPage(app: FastifyInstance) {
  const response = await app.inject({ url: "/graphql", headers: { accept: "text/html" } });
  const named = [...response.body.matchAll(/(?:href|src)="([^"]+)"/g)].map((found) => found[1]!);
  // As a browser does: relative to the page's own address.
  const addresses = named.map((address) => new URL(address, "http://bells.test/graphql").pathname);
  return { response, addresses, address: (stem: string) => addresses.find((one) => one.includes(stem))! };
}
