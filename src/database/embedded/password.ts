import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";

/**
 * Passwords, not trust: on 127.0.0.1 every user of the machine may connect, and a superuser of the database
 * runs programs as the server's user. The file lies in the data folder, so that it appears, moves and is
 * restored together with the cluster whose password it is.
 */
export const passwordFile = "bellwether.password";

export function newPassword(): string {
  return randomBytes(24).toString("base64url");
}

export async function readPassword(dataFolder: string): Promise<string> {
  return (await readFile(path.join(dataFolder, passwordFile), "utf8")).trim();
}
