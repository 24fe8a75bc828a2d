import type { FastifyReply } from "fastify";
import { assetAddress, loadAssets, type PlaygroundAssets } from "./assets.js";
import { PAGE_POLICY } from "./page-policy.js";

/** Answers with the playground's page. The same address answers GraphQL too, so caches must look at Accept. */
export async function sendPlayground(reply: FastifyReply): Promise<FastifyReply> {
  const html = page(await loadAssets());
  return reply
    .headers(PAGE_POLICY)
    .headers({ "cache-control": "no-cache", vary: "accept" })
    .type("text/html; charset=utf-8")
    .send(html);
}

const page = ({ styles, start, graphiql, icon }: PlaygroundAssets): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Bellwether playground</title>
    <link rel="icon" href="${assetAddress(icon)}">
    <link rel="stylesheet" href="${assetAddress(styles)}">
    <script defer src="${assetAddress(start)}"></script>
    <script defer src="${assetAddress(graphiql)}"></script>
  </head>
  <body>
    <noscript>The playground needs JavaScript.</noscript>
    <div id="playground">Loading the playground…</div>
  </body>
</html>
`;
