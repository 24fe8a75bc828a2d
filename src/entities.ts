import { CalendarException } from "./schedules/exceptions/calendar-exception.js";
import { Rotation } from "./schedules/rotations/rotation.js";
import { RotationReset } from "./schedules/rotations/rotation-reset.js";
import { AssignmentRule } from "./schedules/rules/assignment-rule.js";
import { Correction } from "./schools/correction.js";
import { School } from "./schools/school.js";
import { Term } from "./schools/terms/term.js";
import { Track } from "./schools/tracks/track.js";
import { PeriodTemplate } from "./templates/period-template.js";
import { TemplateFamily } from "./templates/template-family.js";
import { TemplateRow } from "./templates/template-row.js";

/** Every entity of the service. */
export const ENTITIES = [
  School,
  Correction,
  Term,
  Track,
  TemplateFamily,
  PeriodTemplate,
  TemplateRow,
  Rotation,
  RotationReset,
  AssignmentRule,
  CalendarException,
];
