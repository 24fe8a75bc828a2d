import { fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";
import { unsafeParts } from "./safe-answer.js";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const QUERY = `{ school(by: { code: "${WEST}" }) { name } }`;
const JSON_TYPE = { "content-type": "application/json" };
let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

const send = (path: string, init: RequestInit = {}) => fetch(`${service.url}${path}`, init);

/** The answer as JSON, found to tell nothing of our insides. */
async function refused(response: Response) {
  expect(response.headers.get("content-type")).toMatch(/^application\/(graphql-response\+)?json/);
  const answer = (await response.json()) as {
    data: null;
    errors: { message: string; extensions: { code: string } }[];
  };
  expect(unsafeParts(response.status, answer)).toEqual([]);
  expect(answer.errors.length).toBeGreaterThan(0);
  return { status: response.status, code: answer.errors[0]!.extensions.code };
}

test.each(["apollo-require-preflight", "x-apollo-operation-name"])(
  "a GET with the header %s is answered",
  async (name) => {
    const response = await send(`/graphql?query=${encodeURIComponent(QUERY)}`, {
      headers: { [name]: "yes" },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("vary")).toContain("accept");
    expect(await response.json()).toEqual({ data: { school: { name: "Bay High School" } } });
  },
);

test("a GET takes variables", async () => {
  const query = encodeURIComponent("query ($code: String!) { school(by: { code: $code }) { name } }");
  const variables = encodeURIComponent(JSON.stringify({ code: WEST }));
  const headers = { "apollo-require-preflight": "yes" };
  const good = await send(`/graphql?query=${query}&variables=${variables}`, { headers });
  expect(await good.json()).toEqual({ data: { school: { name: "Bay High School" } } });
  expect(await refused(await send(`/graphql?query=${query}&variables=%7B`, { headers }))).toEqual({
    status: 400,
    code: "BAD_REQUEST",
  });
});

test("a GET that a browser could send from another site is refused", async () => {
  expect(await refused(await send(`/graphql?query=${encodeURIComponent(QUERY)}`))).toEqual({
    status: 400,
    code: "BAD_REQUEST",
  });
});

test("a GET changes nothing", async () => {
  const query = encodeURIComponent(`mutation { whoAmI }`);
  const { status } = await refused(
    await send(`/graphql?query=${query}`, { headers: { "apollo-require-preflight": "yes" } }),
  );
  expect(status).toBe(405);
});

test.each([
  ["text", "text/plain", 400],
  ["a form", "application/x-www-form-urlencoded", 415],
  ["a form with files", "multipart/form-data; boundary=x", 415],
  ["XML", "application/xml", 415],
])("a POST of %s is refused", async (_, type, expected) => {
  const body = JSON.stringify({ query: QUERY });
  const response = await send("/graphql", { method: "POST", headers: { "content-type": type }, body });
  expect(await refused(response)).toMatchObject({ status: expected });
});

test.each([
  ["without a query", { method: "POST", headers: JSON_TYPE, body: "{}" }, 400],
  [
    "that is too large",
    { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query: " ".repeat(1_100_000) }) },
    413,
  ],
  [
    "that wants a picture",
    {
      method: "POST",
      headers: { ...JSON_TYPE, accept: "image/png" },
      body: JSON.stringify({ query: QUERY }),
    },
    406,
  ],
  ["by another method", { method: "PUT", headers: JSON_TYPE, body: "{}" }, 404],
])("a request %s is refused", async (_, init, expected) => {
  const response = await send("/graphql", init);
  if (expected === 406) expect(response.status).toBe(406);
  else expect(await refused(response)).toMatchObject({ status: expected });
});

test("the media type of GraphQL over HTTP is answered to those who name it", async () => {
  const headers = { ...JSON_TYPE, accept: "application/graphql-response+json" };
  const response = await send("/graphql", {
    method: "POST",
    headers,
    body: JSON.stringify({ query: QUERY }),
  });
  expect(response.headers.get("content-type")).toMatch(/^application\/graphql-response\+json/);
});

test("the bare address leads to the playground", async () => {
  const response = await send("/", { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "/graphql"]);
});

test.each([
  "/graphql/",
  "/graphqlx",
  "/health",
  "/.env",
  "/graphql/../package.json",
  "/graphql/assets/none.js",
])("at %s nothing is", async (path) => {
  const response = await send(path, { headers: { accept: BROWSER } });
  expect(await refused(response)).toEqual({ status: 404, code: "NOT_FOUND" });
});

test.each(["/%", "/%zz", "/%c0%ae"])("the address %s is refused as JSON", async (path) => {
  const response = await send(path);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  await refused(response);
});

test("a browser gets the playground, everyone else JSON", async () => {
  const page = await send("/graphql", { headers: { accept: BROWSER } });
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  const html = await page.text();
  const assets = [...html.matchAll(/(?:src|href)="(graphql\/assets\/[^"]+)"/g)].map((found) => found[1]);
  expect(assets.length).toBeGreaterThan(2);
  for (const asset of assets) expect((await send(`/${asset}`)).status).toBe(200);
  for (const accept of ["*/*", "application/json", "application/graphql-response+json"]) {
    expect(await refused(await send("/graphql", { headers: { accept } }))).toMatchObject({ status: 400 });
  }
});

test("a browser that posts gets JSON", async () => {
  const headers = { ...JSON_TYPE, accept: BROWSER };
  const response = await send("/graphql", {
    method: "POST",
    headers,
    body: JSON.stringify({ query: QUERY }),
  });
  expect(await response.json()).toEqual({ data: { school: { name: "Bay High School" } } });
});

test.each([
  ["a name", "office", "office"],
  ["spaces around it", "  office  ", "office"],
  ["nothing", "", "anonymous"],
  ["a control character", "a\tb", "anonymous"],
  ["too many letters", "x".repeat(200), "x".repeat(100)],
])("the caller who says %s is known by it", async (_, name, expected) => {
  const { data } = await service.ask("mutation { whoAmI }", {}, { "bellwether-actor": name });
  expect(data.whoAmI).toBe(expected);
});
