import fc from "fast-check";
import type { RotationDay, RulePlan } from "../../src/schedules/calendar.js";
import { chooseRule } from "../../src/schedules/choose-rule.js";
import { tiesOf } from "../../src/schedules/rule-ties.js";
import { dateAfter, rulesIn } from "./random-calendars.js";

const START = "2025-12-08";
/** Every rule begins within 90 days and a range without end repeats itself by the week. */
const DATES = Array.from({ length: 150 }, (_, days) => dateAfter(START, days));

describe("ties of rules", () => {
  it("are found exactly where two rules of equal right could hold on one date", () => {
    fc.assert(
      fc.property(rulesIn(START, 6), (rules) => {
        for (const rule of rules) {
          const expected = rules.filter((other) => other !== rule && meetAsEquals(rule, other));
          expect(tiesOf(rule, rules)).toEqual(expected);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("are mutual", () => {
    fc.assert(
      fc.property(rulesIn(START, 2), ([one, other]) => {
        fc.pre(one !== undefined && other !== undefined);
        expect(tiesOf(one!, [other!])).toHaveLength(tiesOf(other!, [one!]).length);
      }),
    );
  });

  it("absent, the date of creation never decides", () => {
    fc.assert(
      fc.property(
        rulesIn(START, 12),
        fc.array(rotationLabels, { minLength: 7, maxLength: 7 }),
        (drafts, shown) => {
          const rules = withoutTies(drafts);
          const createdInOrder = rules.map((rule, at) => ({
            ...rule,
            createdAt: `2025-01-${10 + at}T00:00:00Z`,
          }));
          const createdInReverse = rules.map((rule, at) => ({
            ...rule,
            createdAt: `2025-01-${30 - at}T00:00:00Z`,
          }));
          for (const [at, date] of DATES.entries()) {
            const one = chooseRule(createdInOrder, date, shown[at % 7]!);
            const other = chooseRule(createdInReverse, date, shown[at % 7]!);
            expect(one?.id).toBe(other?.id);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

const rotationLabels: fc.Arbitrary<RotationDay[]> = fc
  .tuple(fc.constantFrom("A", "B", "C"), fc.constantFrom("A", "B", "C"))
  .map((labels) => labels.map((label, at) => ({ rotationId: `rotation-${at}`, label, index: 0 })));

function withoutTies(rules: readonly RulePlan[]): RulePlan[] {
  const kept: RulePlan[] = [];
  for (const rule of rules) if (tiesOf(rule, kept).length === 0) kept.push(rule);
  return kept;
}

function meetAsEquals(one: RulePlan, other: RulePlan): boolean {
  if (one.priority !== other.priority || datesOf(one) !== datesOf(other)) return false;
  const sameRotation = one.rotationId !== null && one.rotationId === other.rotationId;
  if (sameRotation && !one.rotationDays!.some((label) => other.rotationDays!.includes(label))) return false;
  return DATES.some((date) => [one, other].every((rule) => isLive(rule, date)));
}

function isLive(rule: RulePlan, date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  return (
    rule.startsOn <= date &&
    date <= (rule.endsOn ?? "9999") &&
    (rule.weekdays === null || rule.weekdays.some((day) => day === weekday)) &&
    !rule.retired.some(({ from, until }) => (from ?? "0000") <= date && date < (until ?? "9999"))
  );
}

function datesOf(rule: RulePlan): number | null {
  return rule.endsOn === null ? null : Date.parse(rule.endsOn) - Date.parse(rule.startsOn);
}
