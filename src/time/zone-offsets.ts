import { Temporal } from "temporal-polyfill";
import { firstDayOfYear, yearOfDay } from "./civil-days.js";

const MS_OF_DAY = 86_400_000;

/** The UTC offsets of a zone through one year of UTC: `offsets[i]`, in ms, holds from `starts[i]` to `starts[i + 1]`. */
interface ZoneYear {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/**
 * Zone years kept before all are forgotten: a school needs one or two a year, 418 zones two each. Asking the zone's
 * rules takes about a millisecond a year, reading them back some nanoseconds.
 */
const MOST_ZONE_YEARS = 4096;

let zones = new Map<string, Map<number, ZoneYear>>();
let zoneYears = 0;

/** How far the zone's clocks are ahead of UTC at an instant, in ms; negative west of Greenwich. */
export function offsetAt(epochMs: number, zone: string): number {
  const { starts, offsets } = zoneYear(zone, yearOfDay(Math.floor(epochMs / MS_OF_DAY)));
  let at = starts.length - 1;
  while (at > 0 && epochMs < starts[at]!) at -= 1;
  return offsets[at]!;
}

function zoneYear(zone: string, year: number): ZoneYear {
  let years = zones.get(zone);
  const known = years?.get(year);
  if (known !== undefined) return known;
  const asked = askRules(zone, year);
  if (zoneYears >= MOST_ZONE_YEARS) {
    zones = new Map();
    zoneYears = 0;
    years = undefined;
  }
  if (years === undefined) {
    years = new Map();
    zones.set(zone, years);
  }
  years.set(year, asked);
  zoneYears += 1;
  return asked;
}

function askRules(zone: string, year: number): ZoneYear {
  const until = firstDayOfYear(year + 1) * MS_OF_DAY;
  const starts: number[] = [];
  const offsets: number[] = [];
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    firstDayOfYear(year) * MS_OF_DAY,
  ).toZonedDateTimeISO(zone);
  while (moment !== null && moment.epochMilliseconds < until) {
    starts.push(moment.epochMilliseconds);
    offsets.push(moment.offsetNanoseconds / 1_000_000);
    moment = moment.getTimeZoneTransition("next");
  }
  return { starts, offsets };
}
