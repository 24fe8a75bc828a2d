import { wantsPlayground } from "../../src/http/playground/wants-playground.js";

const CHROME = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
const FIREFOX = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const CLIENT = "application/graphql-response+json, application/json;q=0.9";

const wants = (accept: string | undefined, query: Record<string, string> = {}, method = "GET") =>
  wantsPlayground({ method, headers: accept === undefined ? {} : { accept }, query });

test.each([
  ["a browser's navigation", CHROME, {}],
  ["another browser's navigation", FIREFOX, {}],
  ["HTML alone", "text/html", {}],
  ["HTML in capitals", "Text/HTML", {}],
  ["HTML above JSON", "application/json;q=0.5, text/html;q=0.9", {}],
  ["a link with a query", CHROME, { query: "{ schools { totalCount } }" }],
])("%s gets the page", (_, accept, query) => {
  expect(wants(accept, query)).toBe(true);
});

test.each([
  ["no Accept header", undefined, {}],
  ["an empty Accept header", "", {}],
  ["curl and fetch", "*/*", {}],
  ["a GraphQL client", CLIENT, {}],
  ["JSON alone", "application/json", {}],
  ["JSON and HTML alike", "application/json, text/html", {}],
  ["JSON above HTML", "text/html;q=0.5, application/json", {}],
  ["any application type above HTML", "text/html;q=0.5, application/*", {}],
  ["HTML refused", "text/html;q=0", {}],
  ["HTML with a weight that is no number", "text/html;q=much", {}],
  ["a query of a client that names JSON", "text/html, application/json;q=0.9", { query: "{ __typename }" }],
  ["a persisted document's link", CHROME, { documentId: "sha256:1" }],
  ["an automatic persisted query's link", CHROME, { extensions: "{}" }],
])("%s gets an answer", (_, accept, query) => {
  expect(wants(accept, query as Record<string, string>)).toBe(false);
});

test("only reading gets the page", () => {
  expect(wants(CHROME, {}, "HEAD")).toBe(true);
  expect(wants(CHROME, {}, "POST")).toBe(false);
  expect(wants(CHROME, {}, "OPTIONS")).toBe(false);
});
