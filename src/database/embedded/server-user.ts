import { readFile, stat } from "node:fs/promises";

export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/** Who the server runs as; undefined: as ourselves. PostgreSQL refuses to run as root. */
export async function serverUser(dataFolder: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await ownerOf(dataFolder)) ?? (await unprivilegedUser());
}

/** Existing data keep their owner: a start with sudo must not lock out the developer who made them. */
async function ownerOf(dataFolder: string): Promise<ServerUser | undefined> {
  const folder = await stat(dataFolder).catch(() => undefined);
  if (!folder || folder.uid === 0) return undefined;
  return { name: `user ${folder.uid}`, uid: folder.uid, gid: folder.gid };
}

async function unprivilegedUser(): Promise<ServerUser> {
  const users = parsePasswd(await readFile("/etc/passwd", "utf8").catch(() => ""));
  for (const name of ["postgres", "_postgres", "nobody"]) {
    const user = users.find((candidate) => candidate.name === name && candidate.uid !== 0);
    if (user) return user;
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is no user postgres or nobody to run it: " +
      "start as another user or set DATABASE_URL",
  );
}

/** For spawn, which takes ids as signed 32 bit numbers only. Also drops root's supplementary groups. */
export function runAs(user: ServerUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid | 0, gid: user.gid | 0 } : {};
}

export function parsePasswd(passwd: string): ServerUser[] {
  return passwd.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    if (!name || name.startsWith("#") || !uid || !gid) return [];
    // macOS writes nobody's ids as -2; fs.chown takes them unsigned only.
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
  });
}
