import { activeVersion } from "../../src/schedules/active-version.js";
import { version } from "./sample-calendar.js";

const FIRST = version({ id: "1", version: 1, effectiveFrom: "2026-08-01" });
const SECOND = version({ id: "2", version: 2, effectiveFrom: "2026-10-01" });

describe("the active version", () => {
  it("is none before the first takes effect", () => {
    expect(activeVersion([FIRST, SECOND], "2026-07-31")).toBeNull();
  });

  it("is the one that took effect last, from its first date on", () => {
    expect(activeVersion([FIRST, SECOND], "2026-09-30")?.id).toBe("1");
    expect(activeVersion([FIRST, SECOND], "2026-10-01")?.id).toBe("2");
    expect(activeVersion([SECOND, FIRST], "2027-10-01")?.id).toBe("2");
  });

  it("goes by the date of effect before the number", () => {
    const early = version({ id: "3", version: 3, effectiveFrom: "2026-09-01" });
    expect(activeVersion([FIRST, SECOND, early], "2026-10-01")?.id).toBe("2");
  });

  it("is the higher number of two from the same date", () => {
    const correction = version({ id: "0", version: 3, effectiveFrom: "2026-10-01" });
    expect(activeVersion([correction, SECOND], "2026-10-01")?.id).toBe("0");
  });

  it("of two defaults with the same number and date is the one published last", () => {
    const earlier = version({ id: "z", publishedAt: "2026-07-01T10:00:00+05:00" });
    const later = version({ id: "a", publishedAt: "2026-07-01T06:00:00Z" });
    expect(activeVersion([earlier, later], "2026-08-01")?.id).toBe("a");
  });

  it("gives way to the one before it while it is retired", () => {
    const archived = { ...SECOND, retired: [{ from: "2026-11-01", until: "2026-12-01" }] };
    expect(activeVersion([FIRST, archived], "2026-10-31")?.id).toBe("2");
    expect(activeVersion([FIRST, archived], "2026-11-01")?.id).toBe("1");
    expect(activeVersion([FIRST, archived], "2026-12-01")?.id).toBe("2");
  });
});
