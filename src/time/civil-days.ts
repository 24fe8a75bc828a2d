/** Days since 1970-01-01 of a Gregorian date; plain integer arithmetic, for any year from 1 on. */
export function dayOfYearMonthDay(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return firstDayOfYear(year) + DAYS_BEFORE_MONTH[month]! + leapDay + day - 1;
}

export function yearMonthDayOf(dayNumber: number): { year: number; month: number; day: number } {
  const year = yearOfDay(dayNumber);
  let left = dayNumber - firstDayOfYear(year);
  let month = 1;
  for (let length = 31; left >= length; length = daysInMonth(year, month)) {
    left -= length;
    month += 1;
  }
  return { year, month, day: left + 1 };
}

export function yearOfDay(dayNumber: number): number {
  // 365.2425 is the mean Gregorian year: the guess is never more than one year off.
  let year = 1970 + Math.floor(dayNumber / 365.2425);
  if (dayNumber < firstDayOfYear(year)) year -= 1;
  else if (dayNumber >= firstDayOfYear(year + 1)) year += 1;
  return year;
}

export function firstDayOfYear(year: number): number {
  return 365 * (year - 1970) + leapYearsBefore(year) - LEAP_YEARS_BEFORE_1970;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const LEAP_YEARS_BEFORE_1970 = leapYearsBefore(1970);

function leapYearsBefore(year: number): number {
  const past = year - 1;
  return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
