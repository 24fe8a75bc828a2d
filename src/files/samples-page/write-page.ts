import { writeFile } from "node:fs/promises";
import path from "node:path";
import { PACKAGE_ROOT } from "../../package-root.js";
import { realTemplatesPage } from "./real-templates-page.js";

// The command behind `npm run docs:templates`.
await writeFile(path.join(PACKAGE_ROOT, "docs", "real-templates.md"), await realTemplatesPage());
