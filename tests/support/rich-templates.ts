import { period, segment, type TemplateSample } from "./store-templates.js";

const MORNING = [
  period(0, "08:00", 50, { passing: 10 }),
  period(1, "09:00", 55, { passing: 5 }),
  period(2, "10:00", 55, { passing: 5 }),
];

/** Three lunch waves: A eats first, C last, and B in the middle of a period that is split around it. */
const LUNCHES = [
  segment("Lunch A", "11:30", 30, { type: "LUNCH", tracks: [0] }),
  period(3, "12:05", 55, { tracks: [0], passing: 5 }),
  segment("Period 3, first half", "11:30", 30, { type: "CLASS", tracks: [1], periodNumber: 3, part: 1 }),
  segment("Lunch B", "12:00", 30, { type: "LUNCH", tracks: [1] }),
  segment("Period 3, second half", "12:30", 30, { type: "CLASS", tracks: [1], periodNumber: 3, part: 2 }),
  period(3, "11:30", 55, { tracks: [2], passing: 5 }),
  segment("Lunch C", "12:30", 30, { type: "LUNCH", tracks: [2] }),
];

const AUGUST = { effectiveFrom: "2026-08-17", publishedAt: "2026-08-01T16:00:00Z" };

/** The templates of a rich school: every status, a default, versions, and days with and without tracks. */
export const TEMPLATES: readonly TemplateSample[] = [
  {
    ...AUGUST,
    name: "Regular",
    version: 1,
    isDefault: true,
    rows: [
      ...MORNING,
      segment("Advisory", "11:00", 20, { type: "ADVISORY" }),
      ...LUNCHES,
      period(4, "13:05", 55),
    ],
  },
  {
    name: "Regular",
    version: 2,
    effectiveFrom: "2026-11-02",
    publishedAt: "2026-10-20T16:00:00Z",
    isDefault: true,
    rows: [
      ...MORNING,
      ...LUNCHES,
      period(4, "13:10", 55, { label: "Fourth", meta: { room: 12 } }),
      segment("Study hall", "14:10", 30, { type: "STUDY_SUPPORT" }),
    ],
  },
  { name: "Regular", version: 3, effectiveFrom: "2027-01-04", rows: MORNING },
  {
    ...AUGUST,
    name: "Assembly",
    version: 1,
    rows: [
      // Begins before the passing time of the period before it is over, which is only a warning.
      period(1, "09:00", 40, { passing: 10 }),
      segment("Assembly", "09:45", 60, { type: "ASSEMBLY" }),
      period(2, "10:50", 40),
    ],
  },
  {
    ...AUGUST,
    name: "Minimum",
    version: 1,
    rows: [period(1, "09:00", 30)],
    archivedAt: "2026-10-01T00:00:00Z",
    retired: "{[2026-10-01,)}",
  },
  {
    name: "Finals",
    version: 1,
    effectiveFrom: "2026-12-14",
    rows: [period(1, "09:00", 120), period(9, "15:00", 45), segment("Tutorial", "16:00", 30)],
  },
];
