import { type Audience, sharedAudience, sharePeople } from "./audience.js";
import type { PlacedSpan } from "./span.js";

export interface SplitPart {
  readonly part: number;
  /** In how many parts these people have the period. */
  readonly parts: number;
  /** The people of the row who have the period in parts; null is everyone. */
  readonly audience: Audience;
}

/** The rows whose number some of their people have more than once, as parts of that period in clock order. */
export function splitPeriods(spans: readonly PlacedSpan[]): ReadonlyMap<PlacedSpan, SplitPart> {
  const numbered = spans.filter((span) => span.number !== null);
  const byClock = numbered.sort((one, other) => one.from - other.from || one.index - other.index);
  const others = new Map(
    byClock.map((span) => [span, byClock.filter((other) => isSameForSome(span, other))]),
  );
  const part = new Map<PlacedSpan, number>();
  for (const span of byClock) {
    // The highest part before it, not the count: two lunch waves may each have their own part 1 before a common 2.
    part.set(span, 1 + Math.max(0, ...partsOf(others.get(span) ?? [], part)));
  }
  const split = byClock.filter((span) => others.get(span)?.length !== 0);
  return new Map(split.map((span) => [span, splitPart(span, others.get(span) ?? [], part)]));
}

function isSameForSome(span: PlacedSpan, other: PlacedSpan): boolean {
  return span !== other && span.number === other.number && sharePeople(span.tracks, other.tracks);
}

function splitPart(
  span: PlacedSpan,
  others: readonly PlacedSpan[],
  part: ReadonlyMap<PlacedSpan, number>,
): SplitPart {
  const parts = Math.max(...partsOf([span, ...others], part));
  const audiences = others.map((other) => sharedAudience(span.tracks, other.tracks));
  const audience = audiences.includes(null)
    ? null
    : [...new Set(audiences.flatMap((tracks) => tracks ?? []))];
  return { part: part.get(span) ?? 1, parts, audience };
}

/** The parts that are known so far. */
function partsOf(spans: readonly PlacedSpan[], part: ReadonlyMap<PlacedSpan, number>): number[] {
  return spans.flatMap((span) => part.get(span) ?? []);
}
