import { readFile } from "node:fs/promises";
import path from "node:path";
import { realTemplatesPage } from "../../src/files/samples-page/real-templates-page.js";
import { PACKAGE_ROOT } from "../../src/package-root.js";

test("docs/real-templates.md is what the samples give; `npm run docs:templates` writes it anew", async () => {
  const page = await readFile(path.join(PACKAGE_ROOT, "docs", "real-templates.md"), "utf8");
  expect(page).toBe(await realTemplatesPage());
});
