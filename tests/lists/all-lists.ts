import type { Listed, ListSpec } from "../../src/lists/list-spec.js";
import { calendarExceptionList } from "../../src/schedules/exceptions/calendar-exception-list.js";
import { rotationList } from "../../src/schedules/rotations/rotation-list.js";
import { assignmentRuleList } from "../../src/schedules/rules/assignment-rule-list.js";
import { correctionList } from "../../src/schools/correction-list.js";
import { schoolList } from "../../src/schools/school-list.js";
import { termList } from "../../src/schools/terms/term-list.js";
import { trackList } from "../../src/schools/tracks/track-list.js";
import { periodTemplateList, templateVersionList } from "../../src/templates/period-template-list.js";
import { templateFamilyList } from "../../src/templates/template-family-list.js";

export type AnyList = ListSpec<Listed, object, string>;

export const ALL_LISTS: readonly AnyList[] = [
  schoolList,
  correctionList,
  termList,
  trackList,
  templateFamilyList,
  periodTemplateList,
  templateVersionList,
  rotationList,
  assignmentRuleList,
  calendarExceptionList,
] as unknown as AnyList[];
