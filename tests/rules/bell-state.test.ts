import { type BellDay, bellStateAt } from "../../src/schedules/bell-state.js";
import { rowsForTrack } from "../../src/templates/layout/rows-for-track.js";

interface Row {
  readonly label: string;
  readonly start: string;
  readonly length: number;
  readonly number: number | null;
  readonly tracks: readonly number[] | null;
}

const LOS_ANGELES = "America/Los_Angeles";

/** A Friday and the Monday after it, both in standard time: 08:00 is 16:00Z. */
const FRIDAY = day("2026-11-20", [
  period(1, "08:00", 55),
  period(2, "09:00", 55),
  segment("Lunch", "09:55", 30),
  period(3, "10:30", 55),
]);
const MONDAY = day("2026-11-23", [period(1, "08:00", 55)]);

describe("now", () => {
  it("before the first bell waits for it", () => {
    expect(told("2026-11-20T15:59:00Z", FRIDAY, MONDAY)).toEqual({
      state: "BEFORE",
      current: [],
      next: "2026-11-20 Period 1",
      secondsLeft: 60,
      changesAt: "2026-11-20T16:00:00.000Z",
    });
  });

  it("at exactly 09:00 has the 09:00 row as current", () => {
    expect(told("2026-11-20T17:00:00Z", FRIDAY, MONDAY)).toMatchObject({
      state: "IN_PERIOD",
      current: ["Period 2"],
      next: "2026-11-20 Lunch",
      secondsLeft: 55 * 60,
    });
  });

  it("a millisecond before 09:00 is still passing", () => {
    expect(told("2026-11-20T16:59:59.999Z", FRIDAY, MONDAY)).toMatchObject({
      state: "PASSING",
      current: [],
      next: "2026-11-20 Period 2",
      secondsLeft: 1,
    });
  });

  it("at the exact end of a row no longer has it", () => {
    expect(told("2026-11-20T16:55:00Z", FRIDAY, MONDAY)).toMatchObject({
      state: "PASSING",
      secondsLeft: 300,
    });
    expect(told("2026-11-20T17:55:00Z", FRIDAY, MONDAY)).toMatchObject({
      state: "SEGMENT",
      current: ["Lunch"],
    });
  });

  it("after the last bell looks to the next school day", () => {
    expect(told("2026-11-20T19:25:00Z", FRIDAY, MONDAY)).toEqual({
      state: "AFTER",
      current: [],
      next: "2026-11-23 Period 1",
      secondsLeft: (2 * 24 + 20) * 3600 + 35 * 60,
      changesAt: "2026-11-23T16:00:00.000Z",
    });
  });

  it("in the last period already names the first of the next school day", () => {
    expect(told("2026-11-20T19:00:00Z", FRIDAY, MONDAY)).toMatchObject({
      state: "IN_PERIOD",
      next: "2026-11-23 Period 1",
      secondsLeft: 25 * 60,
    });
  });

  it("without a next school day in sight waits for nothing", () => {
    expect(told("2026-11-20T19:25:00Z", FRIDAY, null)).toEqual({
      state: "AFTER",
      current: [],
      next: null,
      secondsLeft: null,
      changesAt: null,
    });
  });

  it("on a day without school is no school, with the next bell ahead", () => {
    const saturday = { ...day("2026-11-21", []), isSchoolDay: false };
    expect(told("2026-11-21T16:00:00Z", saturday, MONDAY)).toMatchObject({
      state: "NO_SCHOOL",
      next: "2026-11-23 Period 1",
      secondsLeft: 48 * 3600,
    });
  });

  it("on a closed day rings none of the rows it would have had", () => {
    expect(told("2026-11-20T17:00:00Z", { ...FRIDAY, isSchoolDay: false }, MONDAY)).toMatchObject({
      state: "NO_SCHOOL",
      current: [],
      next: "2026-11-23 Period 1",
    });
  });

  it("on a school day that has no bells yet is no school", () => {
    expect(told("2026-11-20T17:00:00Z", day("2026-11-20", []), MONDAY).state).toBe("NO_SCHOOL");
  });
});

describe("now with lunch waves", () => {
  const rows = [
    period(1, "10:00", 60),
    segment("Lunch A", "11:00", 30, [0]),
    period(4, "11:30", 60, [0]),
    period(4, "11:00", 60, [1]),
    segment("Lunch B", "12:00", 30, [1]),
    period(5, "12:30", 60),
  ];
  const waves = day("2026-11-20", rows);

  it("tells all rows that run side by side when no track is named", () => {
    expect(told("2026-11-20T19:10:00Z", waves, null)).toEqual({
      state: "IN_PERIOD",
      current: ["Lunch A", "Period 4"],
      next: "2026-11-20 Period 4",
      secondsLeft: 20 * 60,
      changesAt: "2026-11-20T19:30:00.000Z",
    });
  });

  it("tells one track's row", () => {
    const waveA = { ...waves, rows: rowsForTrack(rows, 0) };
    expect(told("2026-11-20T19:10:00Z", waveA, null)).toMatchObject({
      state: "SEGMENT",
      current: ["Lunch A"],
    });
    const waveB = { ...waves, rows: rowsForTrack(rows, 1) };
    expect(told("2026-11-20T19:10:00Z", waveB, null)).toMatchObject({
      state: "IN_PERIOD",
      current: ["Period 4"],
      next: "2026-11-20 Lunch B",
      secondsLeft: 50 * 60,
    });
  });

  it("changes when another track's row begins, not only when its own ends", () => {
    const staggered = day("2026-11-20", [period(1, "10:00", 60, [0]), period(1, "10:20", 60, [1])]);
    expect(told("2026-11-20T18:10:00Z", staggered, null)).toMatchObject({
      secondsLeft: 50 * 60,
      changesAt: "2026-11-20T18:20:00.000Z",
    });
  });
});

describe("now across a clock change", () => {
  it("counts elapsed seconds over a night in which the clocks go back", () => {
    const friday = day("2026-10-30", [period(1, "08:00", 60)]);
    const monday = day("2026-11-02", [period(1, "08:00", 60)]);
    expect(told("2026-10-30T16:00:00Z", friday, monday)).toMatchObject({
      state: "AFTER",
      secondsLeft: 72 * 3600,
    });
  });

  it("gives a row in a repeated hour the time that really passes", () => {
    const night = day("2026-11-01", [period(1, "00:30", 120)]);
    expect(told("2026-11-01T07:30:00Z", night, null)).toMatchObject({
      state: "IN_PERIOD",
      secondsLeft: 3 * 3600,
    });
    expect(told("2026-11-01T10:29:59Z", night, null)).toMatchObject({ state: "IN_PERIOD", secondsLeft: 1 });
  });

  it("shifts a row out of a skipped hour", () => {
    const night = day("2026-03-08", [period(1, "02:00", 30)]);
    expect(told("2026-03-08T10:00:00Z", night, null)).toMatchObject({
      state: "IN_PERIOD",
      secondsLeft: 1800,
    });
  });

  it("ends a row at midnight, when the next day begins", () => {
    const evening = day("2026-11-20", [period(9, "23:00", 60)]);
    expect(told("2026-11-21T07:59:00Z", evening, null)).toMatchObject({
      state: "IN_PERIOD",
      secondsLeft: 60,
    });
    expect(told("2026-11-21T08:00:00Z", evening, null)).toMatchObject({ state: "AFTER" });
  });
});

function told(at: string, today: BellDay<Row>, following: BellDay<Row> | null) {
  const { state, current, next, secondsLeft, changesAt } = bellStateAt(
    Date.parse(at),
    LOS_ANGELES,
    today,
    following,
  );
  return {
    state,
    current: current.map(({ label }) => label),
    next: next && `${next.date} ${next.rows.map(({ label }) => label).join(" + ")}`,
    secondsLeft,
    changesAt: changesAt === null ? null : new Date(changesAt).toISOString(),
  };
}

function day(date: string, rows: readonly Row[]): BellDay<Row> {
  return { date, isSchoolDay: true, rows };
}

function period(number: number, start: string, length: number, tracks: number[] | null = null): Row {
  return { label: `Period ${number}`, start, length, number, tracks };
}

function segment(label: string, start: string, length: number, tracks: number[] | null = null): Row {
  return { label, start, length, number: null, tracks };
}
