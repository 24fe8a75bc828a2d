import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { openPage, playgroundService } from "./service.js";

const app = playgroundService();
afterAll(() => app.close());

test.each([
  ["/start-", "text/javascript; charset=utf-8"],
  ["/graphiql-", "text/css; charset=utf-8"],
  ["/bell-", "image/svg+xml"],
])("%s is served as %s, to be kept for ever", async (stem, type) => {
  const { address } = await openPage(app);
  const response = await app.inject({ url: address(stem) });
  expect(response.headers).toMatchObject({
    "content-type": type,
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
  });
});

test.each([
  ["br, gzip", "br", brotliDecompressSync],
  ["gzip, deflate", "gzip", gunzipSync],
  ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
])("a browser that takes '%s' gets %s", async (accepted, coding, unpack) => {
  const url = (await openPage(app)).address("/start-");
  const plain = await app.inject({ url });
  const packed = await app.inject({ url, headers: { "accept-encoding": accepted } });
  expect(packed.headers["content-encoding"]).toBe(coding);
  expect(packed.headers.etag).not.toBe(plain.headers.etag);
  expect(unpack(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
});

test.each([undefined, "", "identity", "gzip;q=0, br;q=0.0"])(
  "a client that takes '%s' gets plain bytes",
  async (accepted) => {
    const url = (await openPage(app)).address("/start-");
    const headers = accepted === undefined ? {} : { "accept-encoding": accepted };
    expect((await app.inject({ url, headers })).headers["content-encoding"]).toBeUndefined();
  },
);

test("what a browser has already is not sent again", async () => {
  const url = (await openPage(app)).address("/start-");
  const etag = String((await app.inject({ url })).headers.etag);
  const again = await app.inject({ url, headers: { "if-none-match": etag } });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
});

test.each([
  "/graphql/assets/",
  "/graphql/assets/nothing.js",
  "/graphql/assets/../../package.json",
  "/graphql/assets/..%2f..%2fpackage.json",
  "/graphql/assets/%2e%2e%2fpackage.json",
  "/graphql/assets/..%5c..%5cpackage.json",
  "/graphql/assets/%00",
  "/graphql/assets/__proto__",
])("'%s' reaches nothing", async (url) => {
  const response = await app.inject({ url });
  expect(response.statusCode).toBe(404);
  expect(response.body).not.toContain("bellwether");
});
