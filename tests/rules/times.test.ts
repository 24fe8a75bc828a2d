import { readInstant, writeInstant } from "../../src/time/instant.js";
import { minutesOf, readLocalTime, timeOfMinutes } from "../../src/time/local-time.js";

describe("a time of day", () => {
  it("is hours and minutes; seconds only when they are none", () => {
    expect(readLocalTime("08:05")).toEqual({ value: "08:05" });
    expect(readLocalTime("08:05:00")).toEqual({ value: "08:05" });
    expect(readLocalTime("23:59")).toEqual({ value: "23:59" });
  });

  it.each([
    ["24:00", "24:00 is not a time of day: a day's last minute begins at 23:59 and midnight is 00:00"],
    ["24:01", "24:01 is not a time of day: hours go from 00 to 23"],
    ["08:60", "08:60 is not a time of day: minutes go from 00 to 59"],
    ["08:05:30", "08:05:30 has seconds: bells ring on whole minutes, write HH:MM"],
    ["8:05", '"8:05" is not a time of day: write it as HH:MM'],
    ["08:05 AM", '"08:05 AM" is not a time of day: write it as HH:MM'],
    ["", '"" is not a time of day: write it as HH:MM'],
  ])("that cannot be is refused with a sentence: %j", (text, sentence) => {
    expect(readLocalTime(text)).toEqual({ fault: sentence });
  });

  it("is minutes since midnight and back; the end of a day is 24:00", () => {
    for (let minutes = 0; minutes <= 1440; minutes += 1) {
      expect(minutesOf(timeOfMinutes(minutes))).toBe(minutes);
    }
    expect(timeOfMinutes(545)).toBe("09:05");
    expect(timeOfMinutes(1440)).toBe("24:00");
  });
});

describe("an instant", () => {
  it.each([
    ["2026-11-21T16:30:00Z", "2026-11-21T16:30:00Z"],
    ["2026-11-21T08:30:00-08:00", "2026-11-21T16:30:00Z"],
    ["2026-11-21T22:00+05:30", "2026-11-21T16:30:00Z"],
    ["2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z"],
    ["1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59Z"],
    ["2028-02-29T23:59:59.123456789Z", "2028-02-29T23:59:59Z"],
  ])("is read with its offset and written in UTC: %s", (text, written) => {
    const { value } = readInstant(text);
    expect(writeInstant(value!)).toBe(written);
    expect(value).toBe(Date.parse(text));
  });

  it.each([
    ["2026-11-21T16:30:00", /^2026-11-21T16:30:00 has no offset: write it with its offset, such as/],
    ["2026-11-21", /is not an instant/],
    ["2026-11-21 16:30:00Z", /is not an instant/],
    ["2026-02-30T16:30:00Z", /^2026-02-30 is not a date: February 2026 has 28 days$/],
    ["2026-11-21T24:00:00Z", /its time goes beyond 23:59:59$/],
    ["2026-11-21T23:59:60Z", /its time goes beyond 23:59:59$/],
    ["2026-11-21T16:30:00+24:00", /its offset goes beyond 23:59$/],
    ["2026-11-21T16:30:00-08", /is not an instant/],
  ])("that is not one for everybody is refused: %s", (text, sentence) => {
    expect(readInstant(text).fault).toMatch(sentence);
  });
});
