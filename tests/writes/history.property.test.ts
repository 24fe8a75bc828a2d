import { addDays } from "../../src/time/local-date.js";
import { expectCachedRows } from "../support/cached-rows.js";
import { datesDocument } from "../support/documents.js";
import { furnishSchool } from "../support/furnished-school.js";
import { differingDates, type Outcomes, outcomesOf } from "../support/outcomes.js";
import { expectTellable } from "../support/refused.js";
import { SeededRandom } from "../support/seeded-random.js";
import { startTestService, type TestService } from "../support/service.js";
import { asDryRun, attempt, make, withOptions } from "../support/writing.js";
import { randomWrite, takeStock } from "./random-writes.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

const WRITES = 80;
const PAST_DAYS = 150;
const HORIZON_DAYS = 180;

describe.each([1, 2, 3])("random writes of seed %i", (seed) => {
  test("change no past day silently, and tell exactly the days that they change", async () => {
    const random = new SeededRandom(seed);
    const school = await furnishSchool(service, `random-${seed}`);
    await make(service, "createPeriodTemplate", {
      schoolId: school.id,
      name: "Minimum day",
      publish: true,
      rows: [{ number: 1, start: "08:00", length: 90 }],
    });
    let now = "2026-11-21";
    const from = addDays(now, -PAST_DAYS);
    let before = await outcomes(school.id, from, now);
    const accepted = new Map<string, number>();

    for (let count = 0; count < WRITES; count += 1) {
      if (random.chance(0.08)) {
        now = addDays(now, random.whole(1, 9));
        service.setNow(`${now}T18:00:00Z`);
        before = await outcomes(school.id, from, now);
      }
      const stock = await takeStock(service, school.id);
      const { mutation, input } = randomWrite(stock, random);
      const isCorrection = random.chance(0.3);
      const variables = isCorrection
        ? withOptions(mutation, { input }, { correction: "It was so" })
        : { input };
      const document = datesDocument(mutation);
      const dryRun = asDryRun(mutation, { input });
      const tried = isCorrection ? null : await attempt(service, mutation, dryRun, document);
      const { payload, errors } = await attempt(service, mutation, variables, document);
      const after = await outcomes(school.id, from, now);
      const story = `${count}: ${mutation} ${JSON.stringify(variables)}`;
      const changed = differingDates(before, after);
      before = after;
      if (tried) expect([story, tried.errors]).toEqual([story, errors]);
      if (payload === null) {
        expect([story, changed]).toEqual([story, []]);
        expectTellable(mutation, errors);
        continue;
      }
      accepted.set(mutation, (accepted.get(mutation) ?? 0) + 1);
      if (!isCorrection) expect([story, changed.filter((date) => date < now)]).toEqual([story, []]);
      expect([story, told(payload, from, now)]).toEqual([story, changed]);
      if (tried) expect(tried.payload).toEqual(payload);
    }
    expect(service.defects).toEqual([]);
    await expectCachedRows(service.dataSource);
    // Were nearly all of them refused, or of one sort, this would prove little.
    expect([...accepted.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(WRITES * 0.4);
    expect(accepted.size).toBeGreaterThan(12);
  }, 120_000);
});

function outcomes(schoolId: string, from: string, today: string): Promise<Outcomes> {
  return outcomesOf(service, schoolId, from, addDays(today, HORIZON_DAYS));
}

/** The dates that a payload tells, as far as they were looked at. */
function told(payload: { affectedDates: { date: string }[] }, from: string, today: string): string[] {
  const to = addDays(today, HORIZON_DAYS);
  return payload.affectedDates.map(({ date }) => date).filter((date) => from <= date && date <= to);
}
