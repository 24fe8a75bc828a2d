import { Schools1763700000001 } from "./1763700000001-schools.js";
import { TermsAndTracks1763700000002 } from "./1763700000002-terms-and-tracks.js";
import { Templates1763700000003 } from "./1763700000003-templates.js";
import { CachedPeriods1763700000004 } from "./1763700000004-cached-periods.js";
import { Calendar1763700000005 } from "./1763700000005-calendar.js";
import { Corrections1763700000006 } from "./1763700000006-corrections.js";

/** Every migration, in the order of their numbers. */
export const MIGRATIONS = [
  Schools1763700000001,
  TermsAndTracks1763700000002,
  Templates1763700000003,
  CachedPeriods1763700000004,
  Calendar1763700000005,
  Corrections1763700000006,
];
