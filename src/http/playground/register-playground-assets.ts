import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Asset, loadAssets } from "./assets.js";
import { chooseCoding, inCoding } from "./compressed.js";
import { PAGE_POLICY } from "./page-policy.js";

/** Serves the playground's scripts, styles and workers under `/graphql/assets/`. No path reaches the file system. */
export function registerPlaygroundAssets(app: FastifyInstance): void {
  app.get<{ Params: { name: string } }>("/graphql/assets/:name", async (request, reply) => {
    const { byName } = await loadAssets();
    const asset = byName.get(request.params.name);
    if (asset === undefined) return reply.callNotFound();
    return sendAsset(asset, request, reply);
  });
}

async function sendAsset(asset: Asset, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const coding = chooseCoding(request.headers["accept-encoding"]);
  const etag = `"${asset.name}${coding === undefined ? "" : `-${coding}`}"`;
  reply.headers(PAGE_POLICY).headers({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": asset.type,
    vary: "accept-encoding",
    etag,
  });
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  if (coding === undefined) return reply.send(asset.body);
  return reply.header("content-encoding", coding).send(await inCoding(asset, coding));
}
