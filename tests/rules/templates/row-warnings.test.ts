import { rowWarnings } from "../../../src/templates/layout/row-warnings.js";
import { period, segment } from "./rows.js";

test("a lunch within the passing time of a period is a warning", () => {
  const rows = [segment("Lunch", "12:34", 30), period(4, "11:49", 45, { passing: 7 })];
  expect(rowWarnings(rows)).toEqual([
    "Lunch (12:34-13:04) begins 7 minutes before the passing time after period 4 (11:49-12:34) is over",
  ]);
});

test("a row that begins when the passing time is over, or later, is no warning", () => {
  const first = period(1, "09:00", 50, { passing: 7 });
  expect(rowWarnings([first, period(2, "09:57", 50), period(3, "11:47", 50)])).toEqual([]);
});

test("each lunch wave's own next row is looked at", () => {
  const rows = [
    period(2, "09:50", 70, { passing: 5 }),
    segment("Lunch", "11:00", 30, { tracks: [0] }),
    period(3, "11:04", 70, { tracks: [1] }),
  ];
  expect(rowWarnings(rows)).toEqual([
    "Lunch (11:00-11:30) begins 5 minutes before the passing time after period 2 (09:50-11:00) is over",
    "Period 3 (11:04-12:14) begins 1 minute before the passing time after period 2 (09:50-11:00) is over",
  ]);
});

test("a next row that several lunch waves share is one warning", () => {
  const rows = [
    period(2, "09:50", 70, { passing: 5 }),
    segment("News", "11:03", 4),
    segment("Lunch", "11:10", 30, { tracks: [0] }),
    segment("Lunch", "11:50", 30, { tracks: [1] }),
  ];
  expect(rowWarnings(rows)).toHaveLength(1);
});

test("rows for other people and rows after the next one are no warning", () => {
  const rows = [
    period(2, "09:50", 70, { passing: 10, tracks: [1] }),
    segment("Lunch", "11:00", 30, { tracks: [0] }),
    segment("Bell", "11:03", 1),
    segment("News", "11:05", 1),
  ];
  expect(rowWarnings(rows)).toEqual([
    "Bell (11:03-11:04) begins 7 minutes before the passing time after period 2 (09:50-11:00) is over",
  ]);
});

test("a person in no lunch wave is warned about their own next row too", () => {
  const rows = [
    period(2, "09:50", 70, { passing: 5 }),
    segment("Lunch", "11:01", 2, { tracks: [0] }),
    period(3, "11:04", 70),
  ];
  expect(rowWarnings(rows)).toHaveLength(2);
});
