import { rowsForTrack } from "../../src/templates/layout/rows-for-track.js";

const ROWS = [
  { label: "Period 5", start: "12:40", tracks: null },
  { label: "Lunch B", start: "12:00", tracks: [1] },
  { label: "Class B", start: "11:20", tracks: [1] },
  { label: "Lunch A", start: "11:20", tracks: [0] },
  { label: "Class A", start: "12:00", tracks: [0] },
  { label: "Club", start: "12:00", tracks: [0, 2] },
  { label: "Office hours", start: "12:00", tracks: null },
];

function labelsFor(track: number | null): string[] {
  return rowsForTrack(ROWS, track).map(({ label }) => label);
}

describe("the rows that a track hears", () => {
  it("are its own and everyone's, in clock order", () => {
    expect(labelsFor(0)).toEqual(["Lunch A", "Office hours", "Class A", "Club", "Period 5"]);
    expect(labelsFor(1)).toEqual(["Class B", "Office hours", "Lunch B", "Period 5"]);
    expect(labelsFor(9)).toEqual(["Office hours", "Period 5"]);
  });

  it("are all rows when no track is named: everyone's first, then by track", () => {
    expect(labelsFor(null)).toEqual([
      "Lunch A",
      "Class B",
      "Office hours",
      "Class A",
      "Club",
      "Lunch B",
      "Period 5",
    ]);
  });

  it("at one time for one audience go by label", () => {
    const rows = ["b", "a"].map((label) => ({ label, start: "08:00", tracks: null }));
    expect(rowsForTrack(rows, null).map(({ label }) => label)).toEqual(["a", "b"]);
  });

  it("leave the given order alone", () => {
    const before = ROWS.map(({ label }) => label);
    rowsForTrack(ROWS, null);
    expect(ROWS.map(({ label }) => label)).toEqual(before);
  });
});
