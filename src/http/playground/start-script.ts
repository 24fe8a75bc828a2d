import type { Example } from "./examples/example.js";

export interface StartSettings {
  /** Addresses of the editor's workers by the label under which the editor asks for them. */
  readonly workers: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
  /** Address of the picture beside the name. */
  readonly icon: string;
}

/** The script that starts GraphiQL in the page. It runs before GraphiQL's own, which looks for the workers at once. */
export function startScript({ workers, examples, icon }: StartSettings): string {
  const tabs = examples.map(({ query, variables }) => ({
    query,
    variables: JSON.stringify(variables ?? {}, null, 2),
  }));
  return `"use strict";
const workers = ${JSON.stringify(workers)};
const tabs = ${JSON.stringify(tabs)};
const icon = ${JSON.stringify(`<img src="${icon}" width="24" height="24" alt="">`)};
const idPlace = /\\{id of ([a-z0-9-]+)\\}/g;

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => workers[label] ?? workers.editorWorkerService,
};

async function ask(body, headers, signal) {
  const response = await fetch(location.pathname, {
    method: "POST",
    headers: { accept: "application/graphql-response+json, application/json", "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
    signal,
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: "The service answered " + response.status + " without JSON: " + text.slice(0, 300) }] };
  }
}

async function putSchoolIds() {
  const codes = [...JSON.stringify(tabs).matchAll(idPlace)].map((place) => place[1]);
  const query = "query SchoolIds($codes: [String!]) { schools(filter: { codes: $codes }) { nodes { code id } } }";
  const answer = await ask({ query, variables: { codes: [...new Set(codes)] } }, {}, AbortSignal.timeout(2000));
  const ids = new Map(answer.data.schools.nodes.map(({ code, id }) => [code, id]));
  for (const tab of tabs) tab.variables = tab.variables.replace(idPlace, (place, code) => ids.get(code) ?? place);
}

// GraphiQL keeps the tabs of an earlier visit; null on the first one.
function keptTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem("graphiql:tabState"));
    return tabs[activeTabIndex] ?? null;
  } catch {
    return null;
  }
}

function linkedTab() {
  const asked = new URLSearchParams(location.search);
  return asked.get("query") ? { query: asked.get("query"), variables: asked.get("variables") ?? "{}" } : null;
}

addEventListener("DOMContentLoaded", async () => {
  const kept = keptTab();
  const linked = linkedTab();
  if (kept === null) await putSchoolIds().catch(() => {});
  if (linked !== null) tabs.unshift(linked);
  const front = linked ?? kept ?? tabs[0];
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById("playground"), {
    title: "Bellwether",
    logo: icon,
    fetcher: (body, options) => ask(body, options?.headers),
    defaultTabs: tabs,
    // Not told which tab is in front, GraphiQL opens the first one without its variables, and one more when reloaded.
    query: front.query ?? undefined,
    variables: front.variables ?? undefined,
    // Headers carry tokens: they stay out of the browser's storage.
    shouldPersistHeaders: false,
    // Left alone, GraphiQL copies the query into the address on every key, and a long one can't be reloaded.
    onEditQuery: undefined,
  });
});
`;
}
