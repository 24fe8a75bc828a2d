import type { EntityManager } from "typeorm";
import { dayLoaders } from "../schedules/days/day-loaders.js";
import { exceptionLoaders } from "../schedules/exceptions/exception-loaders.js";
import { rotationLoaders } from "../schedules/rotations/rotation-loaders.js";
import { ruleLoaders } from "../schedules/rules/rule-loaders.js";
import { schoolLoaders } from "../schools/school-loaders.js";
import { termLoaders } from "../schools/terms/term-loaders.js";
import { trackLoaders } from "../schools/tracks/track-loaders.js";
import { templateLoaders } from "../templates/template-loaders.js";

export type Loaders = ReturnType<typeof createLoaders>;

/** Every DataLoader of a request. They live no longer: what one caller read is never shown to another. */
export function createLoaders(db: EntityManager) {
  return {
    schools: schoolLoaders(db),
    terms: termLoaders(db),
    tracks: trackLoaders(db),
    templates: templateLoaders(db),
    rotations: rotationLoaders(db),
    rules: ruleLoaders(db),
    exceptions: exceptionLoaders(db),
    days: dayLoaders(db),
  };
}
