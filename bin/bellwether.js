#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// In a checkout the code is compiled when it is newer than what was built last. This is no npm script: those
// before and after `start` don't run where install scripts are blocked.
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const main = path.join(root, "dist", "src", "main.js");
const compiler = path.join(root, "node_modules", "typescript", "bin", "tsc");

if (existsSync(compiler) && existsSync(path.join(root, "src")) && isStale()) {
  const built = spawnSync(process.execPath, [compiler, "--project", path.join(root, "tsconfig.build.json")], {
    stdio: ["ignore", 2, 2],
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
await import(pathToFileURL(main).href);

function isStale() {
  if (!existsSync(main)) return true;
  const built = statSync(main).mtimeMs;
  return ["src", "migrations"].some((folder) => newest(path.join(root, folder)) > built);
}

function newest(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    0,
    ...entries.map((entry) => {
      const name = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(name) : statSync(name).mtimeMs;
    }),
  );
}
