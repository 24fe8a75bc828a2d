import { type Browser, chromium, type Page } from "playwright-core";
import { seed } from "../../src/files/seed.js";
import { EXAMPLES } from "../../src/http/playground/examples.js";
import { findBrowser } from "../support/browser.js";
import { startTestService, type TestService } from "../support/service.js";

const executablePath = findBrowser();
const inBrowser = executablePath ? describe : describe.skip;

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];

inBrowser("the playground in Chromium", () => {
  let service: TestService;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    service = await startTestService();
    await seed(service.dataSource);
    browser = await chromium.launch({ executablePath: executablePath!, args: QUIET });
    page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== service.url) foreign.push(request.url());
    });
    const introspected = page.waitForResponse((response) =>
      (response.request().postData() ?? "").includes("__schema"),
    );
    await page.goto(`${service.url}/graphql`);
    // The editor knows the schema once it has asked for it; what runs before that may run as another operation.
    await introspected;
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  test.each(EXAMPLES.map(({ title, query }) => [title, operationOf(query)]))(
    "the tab of %s answers without errors",
    async (_title, operation) => {
      if (operation !== FIRST) await page.getByRole("tab", { name: operation, exact: true }).click();
      // What it stores, the editor has taken in: a run right after the click would still name the tab before.
      if (operation !== FIRST) await page.waitForFunction(isStored, operation);
      const answered = page.waitForResponse((response) =>
        (response.request().postData() ?? "").includes(` ${operation}(`),
      );
      await page.getByRole("button", { name: "Execute query" }).click();
      const answer = (await (await answered).json()) as { data: object | null; errors?: object[] };
      expect(answer.errors ?? []).toEqual([]);
      expect(answer.data).not.toBeNull();
    },
    30_000,
  );

  test("the documentation opens and describes the schema", async () => {
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query", exact: true }).click();
    await page.getByText("The entry to everything that can be read").first().waitFor();
  });

  test("nothing is fetched from elsewhere, and the console stays clean", () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

const FIRST = operationOf(EXAMPLES[0]!.query);

/** Runs in the page. */
function isStored(operation: string): boolean {
  const { localStorage } = globalThis as unknown as { localStorage: { getItem(key: string): string | null } };
  return localStorage.getItem("graphiql:query")?.includes(` ${operation}(`) === true;
}

function operationOf(query: string): string {
  return /(?:query|mutation) (\w+)/.exec(query)![1]!;
}
