import { addDays } from "../../src/time/local-date.js";
import type { TestService } from "./service.js";

/** What runs on each date, as the people of the school notice it. */
export type Outcomes = ReadonlyMap<string, string>;

// A version's rows never change, so its id stands for the bells.
const DAY = "{ date isSchoolDay template { id } rotationDays { label } }";

/** Asks the API what a school runs on each date of a range of any length. */
export async function outcomesOf(
  service: TestService,
  schoolId: string,
  from: string,
  to: string,
): Promise<Outcomes> {
  const parts: string[] = [];
  for (let first = from; first <= to; first = addDays(first, 366)) {
    const last = addDays(first, 365) < to ? addDays(first, 365) : to;
    parts.push(`part${parts.length}: days(from: "${first}", to: "${last}") ${DAY}`);
  }
  const { school } = await service.data(
    `query ($id: ID!) { school(by: { id: $id }) { ${parts.join(" ")} } }`,
    {
      id: schoolId,
    },
  );
  const days = (Object.values(school) as Day[][]).flat();
  return new Map(days.map(({ date, ...outcome }) => [date, JSON.stringify(outcome)]));
}

interface Day {
  readonly date: string;
}

/** The dates on which two outcomes differ, earliest first. */
export function differingDates(before: Outcomes, after: Outcomes): string[] {
  return [...after.keys()].filter((date) => before.get(date) !== after.get(date));
}
