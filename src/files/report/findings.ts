import { type Place, pointerTo } from "../form/place.js";

/** What an import has to say about one place of a file. */
export interface Problem {
  readonly severity: "ERROR" | "WARNING";
  /** A JSON pointer into the file, `/` being the file as a whole. */
  readonly place: string;
  readonly message: string;
}

export const KINDS = [
  "school",
  "tracks",
  "terms",
  "templates",
  "rotations",
  "rotationResets",
  "assignmentRules",
  "calendarExceptions",
] as const;
export type Kind = (typeof KINDS)[number];

export interface Tally {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

/** Gathers what an import finds and does, from reading the file to storing it. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly tallies = Object.fromEntries(KINDS.map((kind) => [kind, noneOf()])) as Record<Kind, Tally>;
  /** What the school has and the file does not name, by kind, in words. */
  readonly leftAlone: { readonly kind: Kind; readonly name: string }[] = [];

  error(place: Place, message: string): void {
    this.problems.push({ severity: "ERROR", place: pointerTo(place), message });
  }

  warn(place: Place, message: string): void {
    this.problems.push({ severity: "WARNING", place: pointerTo(place), message });
  }

  /** An entry that is left out, and why. */
  refuse(kind: Kind, place: Place, message: string): void {
    this.tallies[kind].refused += 1;
    this.error(place, message);
  }

  hasErrors(): boolean {
    return this.problems.some(({ severity }) => severity === "ERROR");
  }
}

function noneOf(): Tally {
  return { created: 0, updated: 0, unchanged: 0, refused: 0 };
}
