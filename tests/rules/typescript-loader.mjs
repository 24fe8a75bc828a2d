/** Lets a plain `node --import` run TypeScript sources, for tests that need a process of their own. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transform } from "@swc/core";

// Hooks run on a thread of their own, where this file is loaded again and must not register itself once more.
if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, nextResolve) {
  const source = specifier.startsWith(".")
    ? new URL(specifier.replace(/\.js$/, ".ts"), context.parentURL)
    : null;
  return nextResolve(source !== null && existsSync(source) ? source.href : specifier, context);
}

export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const { code } = await transform(source, { filename: fileURLToPath(url), module: { type: "es6" } });
  return { format: "module", source: code, shortCircuit: true };
}
