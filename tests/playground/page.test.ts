import { EXAMPLES } from "../../src/http/playground/examples.js";
import { openPage, playgroundService } from "./service.js";

const app = playgroundService();
afterAll(() => app.close());

test("a browser gets the page, and caches are told that others get something else", async () => {
  const { response } = await openPage(app);
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
    vary: "accept",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
  });
  expect((await app.inject({ url: "/graphql", headers: { accept: "*/*" } })).json()).toEqual({ data: null });
});

test("the page names no other origin and may reach none", async () => {
  const { response } = await openPage(app);
  expect(response.body).not.toMatch(/https?:|["'(]\/\//);
  const policy = String(response.headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
});

test("the page holds no script of its own", async () => {
  const { response } = await openPage(app);
  expect(response.body).not.toMatch(/<script[^>]*>[^<]|\son[a-z]+=/i);
});

test("everything the page names is served", async () => {
  const { addresses } = await openPage(app);
  expect(addresses).toHaveLength(4);
  for (const url of addresses) expect((await app.inject({ url })).statusCode).toBe(200);
});

test("the page is small; the editor comes beside it", async () => {
  expect((await openPage(app)).response.rawPayload.length).toBeLessThan(2000);
});

test("the start script names workers that are served, and every example", async () => {
  const { address } = await openPage(app);
  const script = (await app.inject({ url: address("/start-") })).body;
  const workers = [...script.matchAll(/graphql\/assets\/[a-z]+-worker-[0-9a-f]+\.js/g)].map(
    ([found]) => found,
  );
  expect(new Set(workers).size).toBe(3);
  for (const worker of workers) expect((await app.inject({ url: `/${worker}` })).statusCode).toBe(200);
  for (const { query } of EXAMPLES) expect(script).toContain(JSON.stringify(query));
  expect(script).not.toMatch(/https?:/);
});

test("the start script is well formed", async () => {
  const { address } = await openPage(app);
  const script = (await app.inject({ url: address("/start-") })).body;
  expect(() => new Function(script)).not.toThrow();
});
