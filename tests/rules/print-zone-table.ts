/** Run as a process under some TZ: prints what the zone table comes to there, and the server's own offset. */
import { instantOf, localAt } from "../../src/time/zones.js";
import { ZONE_CASES } from "./zone-table.js";

const answers = ZONE_CASES.map(({ zone, date, time }) => {
  const instant = instantOf(date, time, zone);
  return [instant, localAt(instant, zone)];
});
const serverOffset = new Date("2026-07-01T00:00:00Z").getTimezoneOffset();
process.stdout.write(JSON.stringify({ serverOffset, answers }));
