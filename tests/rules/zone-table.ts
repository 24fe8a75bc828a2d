/**
 * Wall clocks and the instants they mean, worked out with Python's zoneinfo (tzdata 2025b) and read against the zone
 * sources; all settled since 2024, so any newer zone data must agree. `shown` is what the clocks show at the instant
 * where that differs from what was asked: the time was skipped.
 */
export interface ZoneCase {
  readonly says: string;
  readonly zone: string;
  readonly date: string;
  readonly time: string;
  readonly instant: string;
  readonly shown?: string;
}

export const ZONE_CASES: readonly ZoneCase[] = [
  ...casesOf("a Friday before the clocks go forward", "America/Los_Angeles", "2026-03-06", [
    ["08:30", "2026-03-06T16:30:00Z"],
  ]),
  ...casesOf("the night of 02:00 to 03:00", "America/Los_Angeles", "2026-03-08", [
    ["01:59", "2026-03-08T09:59:00Z"],
    ["02:00", "2026-03-08T10:00:00Z", "2026-03-08 03:00"],
    ["02:30", "2026-03-08T10:30:00Z", "2026-03-08 03:30"],
    ["03:00", "2026-03-08T10:00:00Z"],
    ["08:30", "2026-03-08T15:30:00Z"],
  ]),
  ...casesOf("the Monday after", "America/Los_Angeles", "2026-03-09", [["08:30", "2026-03-09T15:30:00Z"]]),
  ...casesOf("the hour from 01:00 comes twice", "America/Los_Angeles", "2026-11-01", [
    ["00:59", "2026-11-01T07:59:00Z"],
    ["01:00", "2026-11-01T08:00:00Z"],
    ["01:30", "2026-11-01T08:30:00Z"],
    ["02:00", "2026-11-01T10:00:00Z"],
    ["08:30", "2026-11-01T16:30:00Z"],
  ]),
  ...casesOf("forward", "Europe/Berlin", "2026-03-29", [
    ["01:59", "2026-03-29T00:59:00Z"],
    ["02:00", "2026-03-29T01:00:00Z", "2026-03-29 03:00"],
    ["02:30", "2026-03-29T01:30:00Z", "2026-03-29 03:30"],
    ["03:00", "2026-03-29T01:00:00Z"],
    ["07:50", "2026-03-29T05:50:00Z"],
  ]),
  ...casesOf("back", "Europe/Berlin", "2026-10-25", [
    ["01:59", "2026-10-24T23:59:00Z"],
    ["02:30", "2026-10-25T00:30:00Z"],
    ["03:00", "2026-10-25T02:00:00Z"],
    ["07:50", "2026-10-25T06:50:00Z"],
  ]),
  ...casesOf("the day before", "Asia/Jerusalem", "2026-03-26", [["08:00", "2026-03-26T06:00:00Z"]]),
  ...casesOf("forward on a Friday with school", "Asia/Jerusalem", "2026-03-27", [
    ["01:30", "2026-03-26T23:30:00Z"],
    ["02:30", "2026-03-27T00:30:00Z", "2026-03-27 03:30"],
    ["08:00", "2026-03-27T05:00:00Z"],
  ]),
  ...casesOf("the last day of +06:00", "Asia/Almaty", "2024-02-29", [
    ["08:00", "2024-02-29T02:00:00Z"],
    ["23:30", "2024-02-29T17:30:00Z"],
    ["24:00", "2024-02-29T19:00:00Z"],
  ]),
  ...casesOf("+05:00 from a Friday on", "Asia/Almaty", "2024-03-01", [
    ["00:00", "2024-02-29T19:00:00Z"],
    ["08:00", "2024-03-01T03:00:00Z"],
  ]),
  ...casesOf("the day before", "America/Ciudad_Juarez", "2022-11-29", [["08:00", "2022-11-29T14:00:00Z"]]),
  ...casesOf("another offset from a Wednesday on", "America/Ciudad_Juarez", "2022-11-30", [
    ["00:00", "2022-11-30T07:00:00Z"],
    ["00:30", "2022-11-30T07:30:00Z"],
    ["08:00", "2022-11-30T15:00:00Z"],
  ]),
  ...casesOf("a day that ends at a midnight without 00:00", "Africa/Cairo", "2026-04-23", [
    ["23:59", "2026-04-23T21:59:00Z"],
    ["24:00", "2026-04-23T22:00:00Z", "2026-04-24 01:00"],
  ]),
  ...casesOf("a Friday without 00:00", "Africa/Cairo", "2026-04-24", [
    ["00:00", "2026-04-23T22:00:00Z", "2026-04-24 01:00"],
    ["00:30", "2026-04-23T22:30:00Z", "2026-04-24 01:30"],
    ["01:00", "2026-04-23T22:00:00Z"],
    ["08:00", "2026-04-24T05:00:00Z"],
  ]),
  ...casesOf("back three hours, into the day before", "Antarctica/Casey", "2010-03-05", [
    ["01:00", "2010-03-04T14:00:00Z"],
    ["08:00", "2010-03-05T00:00:00Z"],
  ]),
  ...casesOf("back three hours", "Antarctica/Casey", "2018-03-11", [
    ["00:30", "2018-03-10T13:30:00Z"],
    ["02:30", "2018-03-10T15:30:00Z"],
    ["08:00", "2018-03-11T00:00:00Z"],
  ]),
  ...casesOf("forward three hours on a Friday", "Antarctica/Casey", "2019-10-04", [
    ["02:59", "2019-10-03T18:59:00Z"],
    ["05:30", "2019-10-03T21:30:00Z", "2019-10-04 08:30"],
    ["08:00", "2019-10-03T21:00:00Z"],
  ]),
  ...casesOf("the last day east of the date line", "Pacific/Apia", "2011-12-29", [
    ["08:00", "2011-12-29T18:00:00Z"],
    ["24:00", "2011-12-30T10:00:00Z", "2011-12-31 00:00"],
  ]),
  ...casesOf("a date that never was", "Pacific/Apia", "2011-12-30", [
    ["00:00", "2011-12-30T10:00:00Z", "2011-12-31 00:00"],
    ["08:00", "2011-12-30T18:00:00Z", "2011-12-31 08:00"],
  ]),
  ...casesOf("the first day west of the date line", "Pacific/Apia", "2011-12-31", [
    ["00:00", "2011-12-30T10:00:00Z"],
    ["08:00", "2011-12-30T18:00:00Z"],
  ]),
  ...casesOf("back in autumn, which is April", "Pacific/Auckland", "2026-04-05", [
    ["01:30", "2026-04-04T12:30:00Z"],
    ["02:30", "2026-04-04T13:30:00Z"],
    ["03:00", "2026-04-04T15:00:00Z"],
    ["08:45", "2026-04-04T20:45:00Z"],
  ]),
  ...casesOf("forward in spring, which is September", "Pacific/Auckland", "2026-09-27", [
    ["02:30", "2026-09-26T14:30:00Z", "2026-09-27 03:30"],
    ["08:45", "2026-09-26T19:45:00Z"],
  ]),
  ...casesOf("half an hour off", "Asia/Kolkata", "2026-06-15", [
    ["00:00", "2026-06-14T18:30:00Z"],
    ["09:15", "2026-06-15T03:45:00Z"],
  ]),
  ...casesOf("three quarters of an hour off", "Asia/Kathmandu", "2026-06-15", [
    ["10:00", "2026-06-15T04:15:00Z"],
  ]),
  ...casesOf("half an hour twice", "Australia/Lord_Howe", "2026-04-05", [
    ["01:15", "2026-04-04T14:15:00Z"],
    ["01:45", "2026-04-04T14:45:00Z"],
    ["02:00", "2026-04-04T15:30:00Z"],
    ["08:30", "2026-04-04T22:00:00Z"],
  ]),
  ...casesOf("half an hour skipped", "Australia/Lord_Howe", "2026-10-04", [
    ["01:59", "2026-10-03T15:29:00Z"],
    ["02:00", "2026-10-03T15:30:00Z", "2026-10-04 02:30"],
    ["02:15", "2026-10-03T15:45:00Z", "2026-10-04 02:45"],
    ["02:30", "2026-10-03T15:30:00Z"],
    ["08:30", "2026-10-03T21:30:00Z"],
  ]),
  ...casesOf("the first zone to see a new year", "Pacific/Kiritimati", "2026-01-01", [
    ["00:00", "2025-12-31T10:00:00Z"],
  ]),
  ...casesOf("the last but one to see an old year off", "Pacific/Pago_Pago", "2026-12-31", [
    ["24:00", "2027-01-01T11:00:00Z"],
  ]),
  ...casesOf("midnight skipped", "America/Havana", "2026-03-08", [
    ["00:30", "2026-03-08T05:30:00Z", "2026-03-08 01:30"],
  ]),
  ...casesOf("an offset with seconds", "Africa/Monrovia", "1972-01-06", [["08:00", "1972-01-06T08:44:30Z"]]),
  ...casesOf("a leap day", "America/New_York", "2028-02-29", [["08:00", "2028-02-29T13:00:00Z"]]),
];

type Line = readonly [time: string, instant: string, shown?: string];

function casesOf(says: string, zone: string, date: string, lines: readonly Line[]): ZoneCase[] {
  return lines.map(([time, instant, shown]) => ({
    says,
    zone,
    date,
    time,
    instant,
    ...(shown && { shown }),
  }));
}
