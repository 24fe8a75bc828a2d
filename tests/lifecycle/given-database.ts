import { randomUUID } from "node:crypto";
import { openSession } from "./sessions.js";

/** Makes databases on the run's server for services that get a DATABASE_URL: migrated, or empty. */
export function givenDatabases(): (content: "migrated" | "empty") => Promise<string> {
  const made: string[] = [];
  afterAll(async () => {
    const admin = await openSession(adminUrl().href);
    for (const name of made) await admin.rows(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.close();
  });
  return async (content) => {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    const admin = await openSession(adminUrl().href);
    await admin.rows(
      `CREATE DATABASE ${name} TEMPLATE ${content === "empty" ? "template0" : "bellwether_template"}`,
    );
    await admin.close();
    made.push(name);
    const url = adminUrl();
    url.pathname = `/${name}`;
    return url.href;
  };
}

export function adminUrl(): URL {
  return new URL(process.env.TEST_POSTGRES_URL!);
}
