import type { FastifyInstance } from "fastify";

/** `/health/live` says that the process runs; `/health/ready` that it can answer: it has its database, and is not stopping. */
export function registerHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get("/health/live", async () => ({ status: "ok" }));
  app.get("/health/ready", async (_request, reply) => {
    const ready = await isReady();
    reply.code(ready ? 200 : 503).header("cache-control", "no-store");
    return { status: ready ? "ready" : "not ready", timeZoneData: process.versions.tz ?? "unknown" };
  });
}
