import type { School } from "../../schools/school.js";
import type { FormFault } from "../form/form-fault.js";
import type { LISTS, SoundFile } from "../form/sift.js";
import { datedExceptions } from "../reading/dated-exceptions.js";
import { readTemplates } from "../reading/read-templates.js";
import { TrackNames } from "../reading/track-names.js";
import type { Findings, Kind } from "../report/findings.js";
import { FamilyNames, type FamilyRow } from "./family-names.js";
import { type DefaultPlan, planDefaults } from "./plan-defaults.js";
import { type ExceptionRow, planExceptions } from "./plan-exceptions.js";
import { planRotations, type RotationPlan } from "./plan-rotations.js";
import { planRules, type RuleRow } from "./plan-rules.js";
import { type SchoolRow, sameSchool } from "./plan-school.js";
import { planTemplates } from "./plan-templates.js";
import { planTerms, type TermRow } from "./plan-terms.js";
import { planTracks, type TrackPlan } from "./plan-tracks.js";
import type { StoredSchool } from "./stored-school.js";
import { Reach, type Writes } from "./writes.js";

/** Everything that an import writes, worked out before the first statement that writes. */
export interface ImportPlan {
  readonly school: { readonly row: SchoolRow; readonly write: "INSERT" | "UPDATE" | null };
  readonly tracks: TrackPlan;
  readonly trackNames: TrackNames;
  readonly terms: Writes<TermRow>;
  readonly families: readonly FamilyRow[];
  readonly templates: DefaultPlan;
  readonly rotations: RotationPlan;
  readonly rules: Writes<RuleRow>;
  readonly exceptions: Writes<ExceptionRow>;
  readonly reach: Reach;
}

export interface ImportWorld {
  readonly stored: StoredSchool;
  /** Whether the file makes the school. */
  readonly isNew: boolean;
  readonly actor: string;
}

export function planImport(
  file: SoundFile,
  row: SchoolRow,
  formFaults: readonly FormFault[],
  { stored, isNew, actor }: ImportWorld,
  findings: Findings,
): ImportPlan {
  const schoolId = row.id;
  const reach = new Reach();
  const write = isNew ? "INSERT" : sameSchool(row, stored.school) ? null : "UPDATE";
  findings.tallies.school[write === null ? "unchanged" : write === "INSERT" ? "created" : "updated"] += 1;
  if (write === "UPDATE" && changesDays(row, stored.school)) reach.back(firstDateOf(stored));
  for (const { list } of file.spoiled) findings.tallies[KIND_OF_LIST[list]].refused += 1;

  const tracks = planTracks(file.tracks, stored.tracks, schoolId, findings);
  const trackNames = new TrackNames(tracks.ordinals.keys());
  const terms = planTerms(file.terms, stored.terms, schoolId, findings);
  const families = new FamilyNames(stored.families, schoolId);
  const read = readTemplates(file, trackNames, formFaults);
  for (const { faults, warnings } of read) {
    for (const { place, message } of faults) findings.error(place, message);
    for (const { place, message } of warnings) findings.warn(place, message);
  }
  const templateWorld = {
    schoolId,
    stored: stored.versions,
    families,
    tracks: trackNames,
    trackNames: new Map(stored.tracks.map(({ ordinal, name }) => [ordinal, name])),
    actor,
    reach,
  };
  // A template that departs from the form has a family all the same, so that its days don't run another one.
  for (const { list, name } of file.spoiled) if (list === "templates" && name !== null) families.make(name);
  const templates = planDefaults(planTemplates(read, templateWorld, findings), stored.versions, findings);
  const rotations = planRotations(
    file.rotations,
    { schoolId, rotations: stored.rotations, resets: stored.resets, reach },
    findings,
  );
  const rules = planRules(
    file.assignmentRules,
    { schoolId, stored: stored.rules, families, rotations: rotations.known, reach },
    findings,
  );
  const dated = datedExceptions(file.calendarExceptions, row.weeks, findings);
  const exceptions = planExceptions(
    dated,
    { schoolId, stored: stored.exceptions, families, reach },
    findings,
  );
  return {
    school: { row, write },
    tracks,
    trackNames,
    terms,
    families: families.made,
    templates,
    rotations,
    rules,
    exceptions,
    reach,
  };
}

const KIND_OF_LIST: Readonly<Record<(typeof LISTS)[number], Kind>> = {
  terms: "terms",
  tracks: "tracks",
  templates: "templates",
  rotations: "rotations",
  assignmentRules: "assignmentRules",
  calendarExceptions: "calendarExceptions",
};

function changesDays(row: SchoolRow, before: School): boolean {
  return row.timezone !== before.timezone || JSON.stringify(row.weeks) !== JSON.stringify(before.weeks);
}

/** Before it the school has nothing that a new week or zone could change. */
function firstDateOf({ versions, rules, exceptions, school }: StoredSchool): string {
  return [
    school.createdAt.slice(0, 10),
    ...versions.map(({ effectiveFrom }) => effectiveFrom),
    ...rules.map(({ startsOn }) => startsOn),
    ...exceptions.map(({ onDate }) => onDate),
  ].sort()[0]!;
}
