import { dayOfYearMonthDay } from "./civil-days.js";
import { dateOfDay, localDateFault } from "./local-date.js";
import type { Reading } from "./reading.js";

const MS_OF_MINUTE = 60_000;
const MS_OF_DAY = 86_400_000;

/**
 * Reads an ISO 8601 instant as epoch milliseconds. The offset (or Z) is required: without one the same text would
 * be another instant on every server. Digits beyond milliseconds are cut off.
 */
export function readInstant(text: string): Reading<number> {
  const parts =
    /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):(\d{2}))?$/.exec(
      text,
    );
  if (parts === null) return { fault: `${JSON.stringify(text)} is not an instant: ${EXAMPLE}` };
  const [, date, hour, minute, second = "0", fraction = "", zulu, sign, offsetHour, offsetMinute] = parts;
  if (zulu === undefined && sign === undefined) return { fault: `${text} has no offset: ${EXAMPLE}` };
  const dateFault = localDateFault(date!);
  if (dateFault !== null) return { fault: dateFault };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return { fault: `${text} is not an instant: its time goes beyond 23:59:59` };
  }
  if (Number(offsetHour ?? 0) > 23 || Number(offsetMinute ?? 0) > 59) {
    return { fault: `${text} is not an instant: its offset goes beyond 23:59` };
  }
  const [year, month, day] = date!.split("-").map(Number);
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  const milliseconds = Number(fraction.padEnd(3, "0").slice(0, 3));
  const offset = (Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0)) * (sign === "-" ? -1 : 1);
  const wallClock = dayOfYearMonthDay(year!, month!, day!) * MS_OF_DAY + seconds * 1000 + milliseconds;
  return { value: wallClock - offset * MS_OF_MINUTE };
}

/** `2026-11-21T16:30:00Z`: whole seconds in UTC, a running second counting as the one it began in. */
export function writeInstant(epochMs: number): string {
  const day = Math.floor(epochMs / MS_OF_DAY);
  const seconds = Math.floor((epochMs - day * MS_OF_DAY) / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${dateOfDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}Z`;
}

const EXAMPLE = "write it with its offset, such as 2026-11-21T16:30:00Z or 2026-11-21T08:30:00-08:00";

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
