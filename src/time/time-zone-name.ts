import { Temporal } from "temporal-polyfill";

/** Null for a time zone of the IANA database, spelled as there, else a sentence that says what is wrong. */
export function timeZoneFault(name: string): string | null {
  if (/^[+-]|^(UTC|GMT)[+-]\d/i.test(name) && !NAMES_WITHOUT_AREA.has(name)) {
    return `${JSON.stringify(name)} is an offset from UTC, which says nothing of clock changes: ${ADVICE}`;
  }
  const spelling = spellingOf(name);
  if (spelling === null) return `${JSON.stringify(name)} is not a time zone: ${ADVICE}${suggestion(name)}`;
  return spelling === name ? null : `${JSON.stringify(name)} is spelled ${spelling}`;
}

const ADVICE = "use a name of the IANA database, such as America/Los_Angeles";

/**
 * The names of the IANA database that have no area before a slash. Everything else without one that Node takes (PST,
 * IST, BST, ...) is an abbreviation of Java's, and means another place than its reader thinks.
 */
const NAMES_WITHOUT_AREA = new Set(
  (
    "CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran " +
    "Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK " +
    "Singapore Turkey UCT UTC Universal W-SU WET Zulu"
  ).split(" "),
);

function spellingOf(name: string): string | null {
  // Zone ids as Temporal reads them may also be whole date-times; a name has none of their signs.
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/.test(name) || /^SystemV\//i.test(name))
    return null;
  const spelling = spelledByTemporal(name);
  return spelling === null || spelling.includes("/") || NAMES_WITHOUT_AREA.has(spelling) ? spelling : null;
}

function spelledByTemporal(name: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/** For "Los Angeles" or "Europe/Los_Angeles": the zones of that city. */
function suggestion(name: string): string {
  const city = name.trim().split("/").at(-1)!.replaceAll(" ", "_").toLowerCase();
  const found = Intl.supportedValuesOf("timeZone").filter((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return found.length === 0 ? "" : `; perhaps ${found.join(" or ")}`;
}
