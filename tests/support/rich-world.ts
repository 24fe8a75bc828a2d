import type { DataSource } from "typeorm";
import { MONDAY_TO_FRIDAY, type SchoolSample, storeRichSchool, storeSchool } from "./rich-school.js";
import { period, storeTemplate } from "./store-templates.js";

/** West of UTC, east of UTC, and one that is archived: each with something of every kind. */
export const WEST = "bay-high-ca";
export const EAST = "tokyo-gakuen";
export const CLOSED = "closed-school";
export const RICH = [WEST, EAST, CLOSED];

/** Nothing but the school itself. */
export const BARE = "new-school";

const EVERY_DAY = [{ from: null, weekdays: [1, 2, 3, 4, 5, 6, 7] }] as const;

/** Schools that ring at night, where clocks change; in session every day. */
export const NIGHT_SCHOOLS: readonly SchoolSample[] = [
  {
    code: "night-los-angeles",
    name: "Night school of Los Angeles",
    timezone: "America/Los_Angeles",
    weeks: [...EVERY_DAY],
  },
  { code: "night-cairo", name: "Night school of Cairo", timezone: "Africa/Cairo", weeks: [...EVERY_DAY] },
  { code: "night-apia", name: "Night school of Apia", timezone: "Pacific/Apia", weeks: [...EVERY_DAY] },
];

const SCHOOLS: readonly SchoolSample[] = [
  {
    code: WEST,
    name: "Bay High School",
    timezone: "America/Los_Angeles",
    weeks: [...MONDAY_TO_FRIDAY, { from: "2027-02-01", weekdays: [1, 2, 3, 4] }],
  },
  { code: EAST, name: "Tokyo Gakuen", timezone: "Asia/Tokyo" },
  { code: CLOSED, name: "Closed School", timezone: "UTC", archivedAt: "2026-10-01T00:00:00Z" },
];

/** Fills an empty database with the same schools, under the same keys, each time. */
export async function fillRichWorld(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (db) => {
    await db.query("SELECT set_config('bellwether.actor', 'founder', true)");
    for (const school of SCHOOLS) await storeRichSchool(db, school);
    await storeSchool(db, { code: BARE, name: "New School", timezone: "Europe/Berlin" });
    for (const school of NIGHT_SCHOOLS) {
      await storeSchool(db, school);
      await storeTemplate(db, school.code, NIGHT);
    }
  });
}

const NIGHT = {
  name: "Night",
  version: 1,
  effectiveFrom: "2011-01-01",
  publishedAt: "2011-01-01T00:00:00Z",
  isDefault: true,
  rows: [period(1, "00:30", 30), period(2, "01:30", 45), period(3, "02:30", 60), period(4, "09:00", 60)],
};
