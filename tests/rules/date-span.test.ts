import fc from "fast-check";
import {
  commonSpan,
  readDateSpans,
  spanContains,
  spansContain,
  spanWithout,
  writeDateSpans,
} from "../../src/time/date-span.js";
import { dateAfter, dateIn } from "./random-calendars.js";

const OCTOBER = { from: "2026-10-01", until: "2026-11-01" };

describe("a span of dates", () => {
  it("holds its first date and not the one it lasts until", () => {
    expect(spanContains(OCTOBER, "2026-09-30")).toBe(false);
    expect(spanContains(OCTOBER, "2026-10-01")).toBe(true);
    expect(spanContains(OCTOBER, "2026-10-31")).toBe(true);
    expect(spanContains(OCTOBER, "2026-11-01")).toBe(false);
    expect(spanContains({ from: null, until: null }, "1900-01-01")).toBe(true);
    expect(spansContain([], "2026-10-01")).toBe(false);
  });

  it("has nothing in common with the span that begins where it ends", () => {
    expect(commonSpan(OCTOBER, { from: "2026-11-01", until: null })).toBeNull();
    expect(commonSpan(OCTOBER, { from: "2026-10-31", until: null })).toEqual({
      from: "2026-10-31",
      until: "2026-11-01",
    });
  });

  it.each([
    ["{}", []],
    ["{(,)}", [{ from: null, until: null }]],
    ["{[2026-10-01,2026-11-01)}", [OCTOBER]],
    ["{[2026-10-01,2026-11-01),[2026-12-01,)}", [OCTOBER, { from: "2026-12-01", until: null }]],
    ["{(,2026-01-01),[2026-10-01,2026-11-01)}", [{ from: null, until: "2026-01-01" }, OCTOBER]],
  ])("is read from PostgreSQL's text and written back: %s", (text, spans) => {
    expect(readDateSpans(text)).toEqual(spans);
    expect(writeDateSpans(spans)).toBe(text);
  });

  it("takes PostgreSQL's infinity as no bound", () => {
    expect(readDateSpans("{[2026-10-01,infinity)}")).toEqual([{ from: "2026-10-01", until: null }]);
    expect(readDateSpans("{[-infinity,2026-10-01)}")).toEqual([{ from: null, until: "2026-10-01" }]);
  });

  it.each([
    "",
    "{[2026-10-01,2026-10-31]}",
    "[2026-10-01,2026-11-01)",
    "{[2026-02-30,)}",
    "{[,)}",
    "{(2026-10-01,)}",
    "{(,),}",
  ])("is not made up from any other text: %j", (text) => {
    expect(() => readDateSpans(text)).toThrow("Not the text of a datemultirange");
  });

  it("without others keeps just the dates that are in none of them", () => {
    const bound = fc.option(dateIn("2026-01-01"), { nil: null });
    const spans = fc.record({ from: bound, until: bound });
    fc.assert(
      fc.property(spans, fc.array(spans, { maxLength: 3 }), (span, removed) => {
        const left = spanWithout(span, removed);
        for (let days = -2; days < 95; days += 1) {
          const date = dateAfter("2026-01-01", days);
          const expected = spanContains(span, date) && !spansContain(removed, date);
          expect(spansContain(left, date)).toBe(expected);
        }
      }),
    );
  });
});
