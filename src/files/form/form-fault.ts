import type { Place } from "./place.js";

/** One thing that is wrong with a file, told in plain words. */
export interface FormFault {
  readonly place: Place;
  readonly message: string;
}
