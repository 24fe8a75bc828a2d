import { createHash } from "node:crypto";
import { EXAMPLES } from "./examples.js";
import { startScript } from "./start-script.js";

export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

export interface PlaygroundAssets {
  readonly byName: ReadonlyMap<string, Asset>;
  readonly styles: Asset;
  readonly graphiql: Asset;
  readonly start: Asset;
  readonly icon: Asset;
}

const SCRIPT = "text/javascript; charset=utf-8";
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#d97706" d="M12 2a2 2 0 0 0-2 2v.6A7 7 0 0 0 5 11v5l-2 2v1h18v-1l-2-2v-5a7 7 0 0 0-5-6.4V4a2 2 0 0 0-2-2zM9.5 20a2.5 2.5 0 0 0 5 0z"/></svg>`;
// GraphiQL lets a tab follow the mouse, and leaves it far off its place the first time: the press takes the tab
// from under the mouse, and nothing is opened.
const PAGE_STYLES = `
#playground { height: 100vh; height: 100dvh; }
#playground .graphiql-tab { transform: none !important; }
`;

let loading: Promise<PlaygroundAssets> | undefined;

/** Everything the page is made of. Loaded on the first visit: it is 9 MB that a service without visitors never needs. */
export function loadAssets(): Promise<PlaygroundAssets> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PlaygroundAssets> {
  const packed = await import("@graphql-yoga/render-graphiql/graphiql");
  const graphiql = asset("graphiql", "js", SCRIPT, packed.js);
  const styles = asset("graphiql", "css", "text/css; charset=utf-8", packed.css + PAGE_STYLES);
  const icon = asset("bell", "svg", "image/svg+xml", ICON);
  const editor = asset("editor-worker", "js", SCRIPT, packed.editorWorkerService);
  const json = asset("json-worker", "js", SCRIPT, packed.jsonWorker);
  const graphql = asset("graphql-worker", "js", SCRIPT, packed.graphqlWorker);
  const workers = {
    editorWorkerService: assetAddress(editor),
    json: assetAddress(json),
    graphql: assetAddress(graphql),
  };
  const start = asset(
    "start",
    "js",
    SCRIPT,
    startScript({ workers, examples: EXAMPLES, icon: assetAddress(icon) }),
  );
  const all = [graphiql, styles, icon, editor, json, graphql, start];
  return { byName: new Map(all.map((one) => [one.name, one])), styles, graphiql, start, icon };
}

/** Relative to the page at `/graphql`, so that the service may stand under any prefix of a proxy. */
export const assetAddress = ({ name }: Asset): string => `graphql/assets/${name}`;

/** The name holds a digest of the content: another content has another name, and may be cached for ever. */
function asset(stem: string, extension: string, type: string, content: string): Asset {
  const body = Buffer.from(content);
  const digest = createHash("sha256").update(body).digest("hex").slice(0, 16);
  return { name: `${stem}-${digest}.${extension}`, type, body };
}
