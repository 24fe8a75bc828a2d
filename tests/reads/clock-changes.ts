/** Nights on which clocks change: the wall clock of each bell and the instants at which it rings. */
export interface ClockChange {
  readonly what: string;
  readonly code: string;
  readonly on: string;
  /** `start-end startsAt endsAt` of periods 1 to 4, instants without their date where it is the same. */
  readonly bells: readonly string[];
}

export const CLOCK_CHANGES: readonly ClockChange[] = [
  {
    what: "the hour from 02:00 is skipped",
    code: "night-los-angeles",
    on: "2027-03-14",
    bells: [
      "00:30-01:00 2027-03-14T08:30:00Z 2027-03-14T09:00:00Z",
      "01:30-02:15 2027-03-14T09:30:00Z 2027-03-14T10:15:00Z",
      "02:30-03:30 2027-03-14T10:30:00Z 2027-03-14T10:30:00Z",
      "09:00-10:00 2027-03-14T16:00:00Z 2027-03-14T17:00:00Z",
    ],
  },
  {
    what: "the hour from 01:00 comes twice",
    code: "night-los-angeles",
    on: "2026-11-01",
    bells: [
      "00:30-01:00 2026-11-01T07:30:00Z 2026-11-01T08:00:00Z",
      "01:30-02:15 2026-11-01T08:30:00Z 2026-11-01T10:15:00Z",
      "02:30-03:30 2026-11-01T10:30:00Z 2026-11-01T11:30:00Z",
      "09:00-10:00 2026-11-01T17:00:00Z 2026-11-01T18:00:00Z",
    ],
  },
  {
    what: "the day has no midnight",
    code: "night-cairo",
    on: "2027-04-30",
    bells: [
      // It would end at 01:00, which is before the instant to which its skipped start moves.
      "00:30-01:00 2027-04-29T22:30:00Z 2027-04-29T22:30:00Z",
      "01:30-02:15 2027-04-29T22:30:00Z 2027-04-29T23:15:00Z",
      "02:30-03:30 2027-04-29T23:30:00Z 2027-04-30T00:30:00Z",
      "09:00-10:00 2027-04-30T06:00:00Z 2027-04-30T07:00:00Z",
    ],
  },
  {
    what: "the day before had 25 hours",
    code: "night-cairo",
    on: "2026-10-30",
    bells: [
      "00:30-01:00 2026-10-29T22:30:00Z 2026-10-29T23:00:00Z",
      "01:30-02:15 2026-10-29T23:30:00Z 2026-10-30T00:15:00Z",
      "02:30-03:30 2026-10-30T00:30:00Z 2026-10-30T01:30:00Z",
      "09:00-10:00 2026-10-30T07:00:00Z 2026-10-30T08:00:00Z",
    ],
  },
  {
    what: "the whole day is skipped, and its bells ring with those of the next",
    code: "night-apia",
    on: "2011-12-30",
    bells: [
      "00:30-01:00 2011-12-30T10:30:00Z 2011-12-30T11:00:00Z",
      "01:30-02:15 2011-12-30T11:30:00Z 2011-12-30T12:15:00Z",
      "02:30-03:30 2011-12-30T12:30:00Z 2011-12-30T13:30:00Z",
      "09:00-10:00 2011-12-30T19:00:00Z 2011-12-30T20:00:00Z",
    ],
  },
  {
    what: "the clocks stand still",
    code: "night-apia",
    on: "2027-04-04",
    bells: [
      "00:30-01:00 2027-04-03T11:30:00Z 2027-04-03T12:00:00Z",
      "01:30-02:15 2027-04-03T12:30:00Z 2027-04-03T13:15:00Z",
      "02:30-03:30 2027-04-03T13:30:00Z 2027-04-03T14:30:00Z",
      "09:00-10:00 2027-04-03T20:00:00Z 2027-04-03T21:00:00Z",
    ],
  },
];

export const ASK_BELLS = `query ($code: String!, $on: LocalDate!) {
  school(by: { code: $code }) { day(on: $on) { bells { start end startsAt endsAt } } } }`;

export function bellTexts(data: { school: { day: { bells: Record<string, string>[] } } }): string[] {
  return data.school.day.bells.map(
    ({ start, end, startsAt, endsAt }) => `${start}-${end} ${startsAt} ${endsAt}`,
  );
}
