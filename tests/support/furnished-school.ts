import type { TestService } from "./service.js";
import { make, type Ref, refOf } from "./writing.js";

export const FURNISHED_ON = "2026-03-02T18:00:00Z";
export const NOW = "2026-11-21T18:00:00Z";

/** Of one kind: an active object, an archived one, and an archived one whose name or place is taken since. */
export interface Things {
  readonly active: Ref;
  readonly archived: Ref;
  readonly shadowed: Ref;
}

/** A school that has one of everything. */
export interface FurnishedSchool extends Ref {
  readonly code: string;
  readonly term: Things;
  readonly track: Things;
  /** Drafts; the active one is `Exams` and has the rows. */
  readonly periodTemplate: Things;
  readonly templateRow: Things;
  readonly rotation: Things;
  readonly assignmentRule: Things;
  readonly calendarException: Things;
  /** The published default, in force since the school was furnished. */
  readonly regular: Ref;
  readonly assembly: Ref;
}

export const REGULAR_ROWS = [
  { number: 1, start: "08:30", length: 50, passing: 5 },
  { number: 2, start: "09:25", length: 50 },
  { label: "Lunch", type: "LUNCH", start: "12:00", length: 30 },
];

/** Makes the school through the API, in March, so that in November it has a past; leaves the clock at `NOW`. */
export async function furnishSchool(service: TestService, code: string): Promise<FurnishedSchool> {
  service.setNow(FURNISHED_ON);
  const write = (mutation: string, input: object) => make(service, mutation, input);
  const archive = (kind: string, thing: Ref, verb = "archive") => write(`${verb}${kind}`, thing);
  const school = await write("createSchool", {
    code,
    name: `School ${code}`,
    timezone: "America/Los_Angeles",
  });
  const schoolId = school.id;

  const things = async (kind: string, inputs: { active: object; archived: object }, verb?: string) => {
    const made = (input: object) => write(`create${kind}`, { schoolId, ...input });
    const shadowed = await archive(kind, await made(inputs.active), verb);
    const archived = await archive(kind, await made(inputs.archived), verb);
    return { active: refOf(await made(inputs.active)), archived, shadowed };
  };
  const term = await things("Term", { active: TERM, archived: { ...TERM, name: "Old term" } });
  const track = await things("Track", { active: { name: "Lunch A" }, archived: { name: "Old track" } });
  await write("createTrack", { schoolId, name: "Lunch B" });
  const rotation = await things("Rotation", {
    active: { name: "AB", labels: ["A", "B"], startsOn: "2026-03-02" },
    archived: { name: "Old rotation", labels: ["1", "2", "3"], startsOn: "2026-03-02" },
  });
  const published = (name: string, isDefault: boolean) =>
    write("createPeriodTemplate", {
      schoolId,
      name,
      isDefault,
      effectiveFrom: "2026-03-02",
      publish: true,
      rows: REGULAR_ROWS,
    });
  const shadowedDefault = await archive("PeriodTemplate", await published("Old default", true));
  const regular = await published("Regular", true);
  const assembly = await published("Assembly", false);
  const oldDraft = await write("createPeriodTemplate", { schoolId, name: "Old draft", rows: REGULAR_ROWS });
  const draft = await write("createPeriodTemplate", { schoolId, name: "Exams", rows: [] });
  const row = (label: string, start: string) =>
    write("createTemplateRow", { templateId: draft.id, row: { label, start, length: 45, type: "EXAM" } });
  const shadowedRow = await archive("TemplateRow", await row("First", "08:00"));
  const archivedRow = await archive("TemplateRow", await row("Second", "11:00"));
  const activeRow = await row("First", "08:00");
  const assignmentRule = await things("AssignmentRule", {
    active: { templateName: "Assembly", weekdays: ["WEDNESDAY"], startsOn: "2026-03-02" },
    archived: {
      templateName: "Assembly",
      rotationId: rotation.active.id,
      rotationDays: ["B"],
      startsOn: "2026-03-02",
      priority: 1,
    },
  });
  const calendarException = await things(
    "CalendarException",
    { active: { date: "2026-11-26", note: "Thanksgiving" }, archived: { date: "2026-11-27" } },
    "revoke",
  );
  const withReset = await write("setRotationDay", {
    rotationId: rotation.active.id,
    revision: rotation.active.revision,
    date: "2026-12-01",
    index: 1,
  });
  service.setNow(NOW);
  return {
    ...refOf(school),
    code,
    term,
    track,
    periodTemplate: {
      active: { id: draft.id, revision: await revisionOf(service, draft.id) },
      archived: await archive("PeriodTemplate", oldDraft),
      shadowed: shadowedDefault,
    },
    templateRow: { active: refOf(activeRow), archived: archivedRow, shadowed: shadowedRow },
    rotation: { ...rotation, active: refOf(withReset) },
    assignmentRule,
    calendarException,
    regular: refOf(regular),
    assembly: refOf(assembly),
  };
}

const TERM = { name: "Fall", type: "SEMESTER", startsOn: "2026-08-20", endsOn: "2026-12-18" };

export async function revisionOf(service: TestService, id: string): Promise<number> {
  const { node } = await service.data("query ($id: ID!) { node(id: $id) { ... on Recorded { revision } } }", {
    id,
  });
  return node.revision;
}

/** The same school with the revisions that its things have now. */
export async function refreshed(service: TestService, school: FurnishedSchool): Promise<FurnishedSchool> {
  const ids = [...JSON.stringify(school).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!);
  const { nodes } = await service.data(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Recorded { revision } } }",
    { ids },
  );
  const revisions = new Map<string, number>(nodes.map(({ id, revision }: Ref) => [id, revision]));
  return JSON.parse(JSON.stringify(school), (_key, value) =>
    value?.id ? { ...value, revision: revisions.get(value.id) } : value,
  );
}
