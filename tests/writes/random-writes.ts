import { addDays } from "../../src/time/local-date.js";
import type { SeededRandom } from "../support/seeded-random.js";
import type { TestService } from "../support/service.js";
import { type Ref, refOf } from "../support/writing.js";

/** What a school has at the moment, for a random write to choose from. */
export interface Stock extends Ref {
  readonly today: string;
  readonly rules: readonly Thing[];
  readonly rotations: readonly (Thing & {
    readonly labels: readonly string[];
    readonly resets: readonly { date: string }[];
  })[];
  readonly exceptions: readonly Thing[];
  readonly templates: readonly (Thing & { readonly name: string; readonly status: string })[];
}
interface Thing extends Ref {
  readonly archivedAt: string | null;
}

export interface RandomWrite {
  readonly mutation: string;
  readonly input: Record<string, unknown>;
}

const THING = "id revision archivedAt";
const STOCK = `query ($id: ID!) { school(by: { id: $id }) {
  id revision today
  rules: assignmentRules(first: 100, filter: { archived: ALL }) { nodes { ${THING} } }
  rotations(first: 100, filter: { archived: ALL }) { nodes { ${THING} labels resets { date } } }
  exceptions: calendarExceptions(first: 100, filter: { archived: ALL }) { nodes { ${THING} } }
  templates: periodTemplates(first: 100, filter: { statuses: [DRAFT, PUBLISHED, ARCHIVED] }) { nodes { ${THING} name status } }
} }`;

export async function takeStock(service: TestService, id: string): Promise<Stock> {
  const { school } = await service.data(STOCK, { id });
  const nodes = Object.entries(school).map(([key, value]) => [
    key,
    (value as { nodes?: unknown }).nodes ?? value,
  ]);
  return Object.fromEntries(nodes);
}

type Make = (stock: Stock, random: SeededRandom) => RandomWrite | null;

/** Any write that can change what a school runs, most of them sensible. */
export function randomWrite(stock: Stock, random: SeededRandom): RandomWrite {
  for (;;) {
    const write = random.one(WRITES)(stock, random);
    if (write) return write;
  }
}

const NAMES = ["Regular", "Assembly", "Minimum day"];
const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

/** Mostly from today on, so that much is accepted. */
function someDate({ today }: Stock, random: SeededRandom): string {
  return addDays(today, random.chance(0.7) ? random.whole(0, 90) : random.whole(-120, -1));
}

function range(stock: Stock, random: SeededRandom): { startsOn: string; endsOn: string | null } {
  const startsOn = someDate(stock, random);
  return { startsOn, endsOn: random.chance(0.4) ? null : addDays(startsOn, random.whole(0, 150)) };
}

const WRITES: readonly Make[] = [
  (stock, random) => {
    const rotation = random.chance(0.4) && stock.rotations.length > 0 ? random.one(stock.rotations) : null;
    const condition = rotation
      ? { rotationId: rotation.id, rotationDays: random.some(rotation.labels) }
      : { weekdays: random.some(WEEKDAYS) };
    const templateName = random.one(NAMES);
    const priority = random.whole(0, 9);
    return created("AssignmentRule", stock, {
      templateName,
      priority,
      ...condition,
      ...range(stock, random),
    });
  },
  (stock, random) =>
    changed("updateAssignmentRule", stock.rules, random, () => {
      if (random.chance(0.6)) return { endsOn: random.chance(0.3) ? null : someDate(stock, random) };
      return random.chance(0.5) ? { priority: random.whole(0, 9) } : { templateName: random.one(NAMES) };
    }),
  (stock, random) => lifted("AssignmentRule", stock.rules, random),
  (stock, random) => {
    const labels = ["A", "B", "C", "D"].slice(0, random.whole(1, 4));
    const advance = random.one(["SCHOOL_DAY", "SCHOOL_DAY", "CALENDAR_DAY", "WEEK"]);
    const name = `Rotation ${random.whole(0, 5)}`;
    const holdsOnClosures = random.chance(0.7);
    return created("Rotation", stock, { name, labels, advance, holdsOnClosures, ...range(stock, random) });
  },
  (stock, random) =>
    changed("updateRotation", stock.rotations, random, () =>
      random.chance(0.7) ? { endsOn: someDate(stock, random) } : { labels: ["X", "Y"] },
    ),
  (stock, random) => lifted("Rotation", stock.rotations, random),
  (stock, random) => {
    const rotation = stock.rotations.length > 0 ? random.one(stock.rotations) : null;
    if (!rotation) return null;
    const { id: rotationId, revision } = rotation;
    const index = random.whole(0, rotation.labels.length - 1);
    return {
      mutation: "setRotationDay",
      input: { rotationId, revision, date: someDate(stock, random), index },
    };
  },
  (stock, random) => {
    const resets = stock.rotations.flatMap(({ id: rotationId, revision, resets: dates }) =>
      dates.map(({ date }) => ({ rotationId, revision, date })),
    );
    return resets.length > 0 ? { mutation: "clearRotationDay", input: random.one(resets) } : null;
  },
  (stock, random) => {
    const from = someDate(stock, random);
    const days = {
      schoolId: stock.id,
      from,
      to: addDays(from, random.whole(0, 12)),
      replace: random.chance(0.6),
    };
    const input = { ...days, ...advancing(random), includeNonSchoolDays: random.chance(0.3) };
    if (random.chance(0.5)) return { mutation: "closeDays", input };
    return { mutation: "assignTemplateToDays", input: { ...input, templateName: random.one(NAMES) } };
  },
  (stock, random) =>
    changed("updateCalendarException", stock.exceptions, random, () => ({
      ...advancing(random),
      ...(random.chance(0.5) ? { templateName: random.one([...NAMES, null]) } : {}),
    })),
  (stock, random) => lifted("CalendarException", stock.exceptions, random, "revoke"),
  (stock, random) => {
    const isDefault = random.chance(0.5);
    const fields = { name: random.one(NAMES), isDefault, effectiveFrom: someDate(stock, random) };
    const rows = [{ number: 1, start: "08:00", length: random.whole(30, 120) }];
    return created("PeriodTemplate", stock, { ...fields, publish: random.chance(0.8), rows });
  },
  (stock, random) => ofTemplate("revisePeriodTemplate", "PUBLISHED", stock, random, { publish: true }),
  (stock, random) => ofTemplate("publishPeriodTemplate", "DRAFT", stock, random, {}),
  (stock, random) => {
    const write = ofTemplate("makeDefaultTemplate", "PUBLISHED", stock, random, {});
    if (!write) return null;
    const { effectiveFrom: from, ...ref } = write.input;
    return { ...write, input: random.chance(0.3) ? ref : { ...ref, from } };
  },
  (stock, random) => lifted("PeriodTemplate", stock.templates, random),
  (stock, random) => ({
    mutation: "updateSchool",
    input: { ...refOf(stock), weekdays: random.some(WEEKDAYS), ...weekFrom(stock, random) },
  }),
];

function created(kind: string, { id: schoolId }: Stock, fields: object): RandomWrite {
  return { mutation: `create${kind}`, input: { schoolId, ...fields } };
}

function changed(
  mutation: string,
  things: readonly Thing[],
  random: SeededRandom,
  change: () => object,
): RandomWrite | null {
  const active = things.filter(({ archivedAt }) => archivedAt === null);
  return active.length > 0 ? { mutation, input: { ...refOf(random.one(active)), ...change() } } : null;
}

function lifted(
  kind: string,
  things: readonly Thing[],
  random: SeededRandom,
  verb = "archive",
): RandomWrite | null {
  if (things.length === 0) return null;
  const thing = random.one(things);
  return { mutation: `${thing.archivedAt ? "restore" : verb}${kind}`, input: refOf(thing) };
}

function ofTemplate(
  mutation: string,
  status: string,
  stock: Stock,
  random: SeededRandom,
  fields: object,
): RandomWrite | null {
  const templates = stock.templates.filter((template) => template.status === status);
  if (templates.length === 0) return null;
  return {
    mutation,
    input: { ...refOf(random.one(templates)), effectiveFrom: someDate(stock, random), ...fields },
  };
}

function advancing(random: SeededRandom): object {
  return random.chance(0.3) ? { advancesRotation: random.chance(0.5) } : {};
}

function weekFrom(stock: Stock, random: SeededRandom): object {
  return random.chance(0.5) ? { weekdaysFrom: someDate(stock, random) } : {};
}
