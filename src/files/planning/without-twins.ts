import { type Placed, pointerTo } from "../form/place.js";
import type { Findings, Kind } from "../report/findings.js";

/** The entries whose key no other has. Of twins none is taken: to choose one would be a guess. */
export function withoutTwins<Entry, Item extends Placed<Entry>>(
  entries: readonly (Item & Placed<Entry>)[],
  kind: Kind,
  keyOf: (entry: Entry) => string,
  findings: Findings,
): (Item & Placed<Entry>)[] {
  const byKey = new Map<string, (Item & Placed<Entry>)[]>();
  for (const one of entries) byKey.set(keyOf(one.entry), [...(byKey.get(keyOf(one.entry)) ?? []), one]);
  for (const [key, twins] of byKey) {
    if (twins.length < 2) continue;
    for (const one of twins) {
      const others = twins.filter((other) => other !== one).map(({ place }) => pointerTo(place));
      findings.refuse(
        kind,
        one.place,
        `"${key}" is given at ${others.join(" and ")} too; none of them is taken`,
      );
    }
  }
  return entries.filter((one) => byKey.get(keyOf(one.entry))!.length === 1);
}
