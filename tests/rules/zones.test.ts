import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { timeZoneFault } from "../../src/time/time-zone-name.js";
import { instantOf, localAt } from "../../src/time/zones.js";
import { dateAfter } from "./random-calendars.js";
import { ZONE_CASES } from "./zone-table.js";

describe("a wall clock of a zone", () => {
  it.each(ZONE_CASES)(
    "means one instant: $zone $date $time ($says)",
    ({ zone, date, time, instant, shown }) => {
      const epochMs = instantOf(date, time, zone);
      expect(new Date(epochMs).toISOString()).toBe(instant.replace("Z", ".000Z"));
      const clock = localAt(epochMs, zone);
      const next = time === "24:00" ? `${dateAfter(date, 1)} 00:00` : `${date} ${time}`;
      expect(`${clock.date} ${clock.time}`).toBe(shown ?? next);
      expect(clock.seconds).toBe(0);
    },
  );

  it("agrees with Temporal for any zone, date and time", () => {
    fc.assert(
      fc.property(zones, dates, times, (zone, date, time) => {
        const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
        expect(instantOf(date, time, zone)).toBe(zoned.epochMilliseconds);
      }),
      { numRuns: 800 },
    );
  });

  it("agrees with Temporal around every change of clocks of a zone", () => {
    fc.assert(
      fc.property(zones, dates, fc.integer({ min: -300, max: 300 }), (zone, date, minutes) => {
        const change = Temporal.PlainDate.from(date).toZonedDateTime(zone).getTimeZoneTransition("previous");
        fc.pre(change !== null && change.year >= 1900);
        const clock = change!.toPlainDateTime().round("minute").add({ minutes });
        const [day, time] = clock.toString().split("T");
        const zoned = clock.toZonedDateTime(zone);
        expect(instantOf(day!, time!.slice(0, 5), zone)).toBe(zoned.epochMilliseconds);
      }),
      { numRuns: 400 },
    );
  });

  it("is read back from any instant as Temporal reads it", () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: -2_000_000_000, max: 7_000_000_000 }), (zone, seconds) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
        const { date, time, seconds: shown } = localAt(seconds * 1000 + 999, zone);
        expect(`${date}T${time}:${String(shown).padStart(2, "0")}`).toBe(
          zoned.toPlainDateTime().toString({ smallestUnit: "second" }),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("carries the offset in force then", () => {
    expect(localAt(Date.UTC(2026, 0, 1), "America/Los_Angeles").utcOffset).toBe("-08:00");
    expect(localAt(Date.UTC(2026, 6, 1), "America/Los_Angeles").utcOffset).toBe("-07:00");
    expect(localAt(Date.UTC(2026, 6, 1), "Asia/Kolkata").utcOffset).toBe("+05:30");
    expect(localAt(Date.UTC(2026, 6, 1), "UTC").utcOffset).toBe("+00:00");
    expect(localAt(Date.UTC(1971, 0, 1), "Africa/Monrovia").utcOffset).toBe("-00:44:30");
  });

  it.each([
    ["Pacific/Kiritimati", -840],
    ["Asia/Tokyo", -540],
    ["America/Los_Angeles", 420],
    ["Pacific/Pago_Pago", 660],
  ])("does not depend on the server's zone: %s", (serverZone, serverOffset) => {
    const expected = ZONE_CASES.map(({ zone, instant }) => [
      Date.parse(instant),
      localAt(Date.parse(instant), zone),
    ]);
    expect(answersUnder(serverZone)).toEqual({ serverOffset, answers: expected });
  });
});

describe("the name of a time zone", () => {
  it.each([
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Asia/Calcutta",
    "UTC",
    "Etc/GMT+5",
    "EST5EDT",
    "America/Port-au-Prince",
  ])("is one of the IANA database: %s", (name) => expect(timeZoneFault(name)).toBeNull());

  it.each(["+05:00", "-08", "GMT+5", "UTC-8"])("is not an offset: %s", (name) => {
    expect(timeZoneFault(name)).toBe(
      `"${name}" is an offset from UTC, which says nothing of clock changes: ` +
        "use a name of the IANA database, such as America/Los_Angeles",
    );
  });

  it.each([
    "PST",
    "BST",
    "IST",
    "AET",
    "SystemV/PST8",
    "Etc/Unknown",
    "",
    " ",
    "Z",
    "2020-01-01T00:00[UTC]",
    "Mars/Base",
  ])("is not something only Node understands: %j", (name) => {
    expect(timeZoneFault(name)).toBe(
      `${JSON.stringify(name)} is not a time zone: use a name of the IANA database, such as America/Los_Angeles`,
    );
  });

  it("is spelled as in the database", () => {
    expect(timeZoneFault("america/los_angeles")).toBe('"america/los_angeles" is spelled America/Los_Angeles');
  });

  it("is suggested for a city", () => {
    expect(timeZoneFault("Los Angeles")).toMatch(
      /such as America\/Los_Angeles; perhaps America\/Los_Angeles$/,
    );
    expect(timeZoneFault("Europe/Chicago")).toMatch(/; perhaps America\/Chicago$/);
  });

  it("is accepted for every zone that Node lists", () => {
    const refused = Intl.supportedValuesOf("timeZone").filter((name) => timeZoneFault(name) !== null);
    expect(refused).toEqual([]);
  });
});

const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const dates = fc.integer({ min: -25_567, max: 84_000 }).map((days) => dateAfter("1970-01-01", days));
const times = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

function answersUnder(serverZone: string): unknown {
  const loader = new URL("./typescript-loader.mjs", import.meta.url).href;
  const script = fileURLToPath(new URL("./print-zone-table.ts", import.meta.url));
  const child = spawnSync(process.execPath, ["--import", loader, script], {
    env: { ...process.env, TZ: serverZone, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}
