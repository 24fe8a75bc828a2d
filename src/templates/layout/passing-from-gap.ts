import { sharePeople } from "./audience.js";
import { PASSING_TIME } from "./row.js";
import type { PlacedSpan } from "./span.js";

export interface Passing {
  readonly minutes: number;
  /** The end of a sentence about the row that says where the minutes come from. */
  readonly why: string;
}

/** The passing time of a period: as its school gives it, else the gap up to the next row for the same people. */
export function passingFromGap(period: PlacedSpan, spans: readonly PlacedSpan[]): Passing {
  const given = period.span.passing;
  // As given even outside the limits: the row's own check then refuses it, with its place.
  if (given !== undefined && given !== null)
    return { minutes: given, why: `its passing time of ${given} is given` };
  const starts = spans
    .filter(
      (other) => other !== period && other.from >= period.from && sharePeople(other.tracks, period.tracks),
    )
    .map((other) => other.from);
  if (starts.length === 0) return { minutes: 0, why: "no row follows, so it has no passing time" };
  // Of several next rows (lunch waves) the first counts: a longer passing time would run into it.
  const gap = Math.min(...starts) - period.until;
  if (gap < PASSING_TIME.least)
    return { minutes: 0, why: "the next row begins before it ends, so it has no passing time" };
  if (gap <= PASSING_TIME.most) return { minutes: gap, why: `the next row begins ${gap} minutes after it` };
  return {
    minutes: 0,
    why: `the next row begins ${gap} minutes after it, too long for passing time, so it has none`,
  };
}
