import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { fillRichWorld } from "../support/rich-world.js";
import { ASK_BELLS, bellTexts, CLOCK_CHANGES } from "./clock-changes.js";

const PROGRAM = fileURLToPath(new URL("../../bin/bellwether.js", import.meta.url));
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await fillRichWorld(database.dataSource);
});

afterAll(() => database.close());

describe.each(["UTC", "America/Los_Angeles", "Pacific/Apia"])("on a server in the zone %s", (zone) => {
  let server: Server;

  beforeAll(async () => {
    server = await startServer(zone);
  });

  afterAll(() => server.stop());

  test.each(CLOCK_CHANGES)("in $code on $on $what", async ({ code, on, bells }) => {
    expect(bellTexts((await server.ask(ASK_BELLS, { code, on })) as never)).toEqual(bells);
  });

  test("what is on now knows the skipped and the repeated hour", async () => {
    const ask = (at: string) =>
      server.ask(
        `query ($at: DateTime!) { school(by: { code: "night-los-angeles" }) { now(at: $at) { time state secondsLeft } } }`,
        { at },
      );
    // In the second 01:40 of the night the period that began in the first 01:30 is still on.
    expect(await ask("2026-11-01T09:40:00Z")).toEqual({
      school: { now: { time: "01:40", state: "IN_PERIOD", secondsLeft: 2100 } },
    });
    expect(await ask("2027-03-14T10:20:00Z")).toEqual({
      school: { now: { time: "03:20", state: "PASSING", secondsLeft: 600 } },
    });
  });
});

interface Server {
  ask(query: string, variables: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** The program itself, as a process whose TZ is the zone. */
async function startServer(zone: string): Promise<Server> {
  const child = spawn(process.execPath, [PROGRAM, "start"], {
    env: {
      ...process.env,
      TZ: zone,
      DATABASE_URL: database.url,
      BELLWETHER_SEED: "false",
      PORT: "0",
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  for await (const line of createInterface(child.stdout)) {
    const url = /API\s+(\S+)/.exec(line)?.[1];
    if (!url) continue;
    return {
      async ask(query, variables) {
        const headers = { "content-type": "application/json" };
        const response = await fetch(url, {
          method: "POST",
          headers,
          body: JSON.stringify({ query, variables }),
        });
        return ((await response.json()) as { data: unknown }).data;
      },
      async stop() {
        child.kill("SIGTERM");
        await ended;
      },
    };
  }
  throw new Error("the service ended without telling its address");
}
