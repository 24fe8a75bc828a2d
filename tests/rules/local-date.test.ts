import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  eachDate,
  localDateFault,
  readLocalDate,
  weekdayName,
  weekdayOf,
} from "../../src/time/local-date.js";

describe("a date", () => {
  it.each([
    ["2026-02-30", "2026-02-30 is not a date: February 2026 has 28 days"],
    ["2028-02-30", "2028-02-30 is not a date: February 2028 has 29 days"],
    ["2100-02-29", "2100-02-29 is not a date: February 2100 has 28 days"],
    ["2026-04-31", "2026-04-31 is not a date: April 2026 has 30 days"],
    ["2026-13-01", "2026-13-01 is not a date: months go from 01 to 12"],
    ["2026-00-01", "2026-00-01 is not a date: months go from 01 to 12"],
    ["2026-01-00", "2026-01-00 is not a date: days begin at 01"],
    ["1899-12-31", "1899-12-31 is out of range: years go from 1900 to 2199"],
    ["2200-01-01", "2200-01-01 is out of range: years go from 1900 to 2199"],
    ["2026-1-5", '"2026-1-5" is not a date: write it as YYYY-MM-DD'],
    ["2026-01-05T00:00", '"2026-01-05T00:00" is not a date: write it as YYYY-MM-DD'],
    ["2026-01-05\n", '"2026-01-05\\n" is not a date: write it as YYYY-MM-DD'],
    ["٢٠٢٦-01-05", '"٢٠٢٦-01-05" is not a date: write it as YYYY-MM-DD'],
  ])("that cannot be is refused with a sentence: %j", (text, sentence) => {
    expect(localDateFault(text)).toBe(sentence);
    expect(readLocalDate(text)).toEqual({ fault: sentence });
  });

  it("that exists is taken as it is", () => {
    expect(readLocalDate("2028-02-29")).toEqual({ value: "2028-02-29" });
    expect(localDateFault("2000-02-29")).toBeNull();
  });

  it("counts days as the Gregorian calendar does, for every date that is taken", () => {
    const last = Date.UTC(2199, 11, 31) / 86_400_000;
    const wrong: string[] = [];
    for (let day = Date.UTC(1900, 0, 1) / 86_400_000; day <= last; day += 1) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const weekday = new Date(day * 86_400_000).getUTCDay() || 7;
      const right = dayNumber(date) === day && dateOfDay(day) === date && weekdayOf(date) === weekday;
      if (!right || localDateFault(date) !== null) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it("moves over leap days and new years", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2027-12-31", "2028-12-31")).toBe(366);
    expect(daysBetween("2026-01-02", "2026-01-01")).toBe(-1);
  });

  it("has a weekday with a name", () => {
    expect(weekdayName(weekdayOf("2026-11-21"))).toBe("Saturday");
    expect(weekdayName(weekdayOf("1969-12-31"))).toBe("Wednesday");
  });

  it("belongs to ranges that include both ends", () => {
    expect(eachDate("2026-12-30", "2027-01-02")).toEqual([
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
    ]);
    expect(eachDate("2026-01-02", "2026-01-02")).toEqual(["2026-01-02"]);
    expect(eachDate("2026-01-02", "2026-01-01")).toEqual([]);
  });
});
