#!/usr/bin/env node
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileWhenNewer } from "./compile-when-newer.js";

// In a checkout the code is compiled when it is newer than what was built last. This is no npm script: those
// before and after `start` don't run where install scripts are blocked.
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
compileWhenNewer(root);
await import(pathToFileURL(path.join(root, "dist", "src", "main.js")).href);
