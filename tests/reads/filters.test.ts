import { idOf } from "../support/keys.js";
import { BARE, CLOSED, EAST, fillRichWorld, NIGHT_SCHOOLS, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

const nights = NIGHT_SCHOOLS.map(({ code }) => code).sort();
const active = [WEST, BARE, EAST, ...nights].sort();

test.each([
  ["{}", active],
  ["null", active],
  ["{ archived: ARCHIVED }", [CLOSED]],
  ["{ archived: ALL }", [...active, CLOSED].sort()],
  [`{ search: "NIGHT" }`, nights],
  [`{ search: "gakuen" }`, [EAST]],
  [`{ search: "%" }`, []],
  [`{ search: "" }`, active],
  [`{ codes: ["${WEST}", "${CLOSED}", "nowhere"] }`, [WEST]],
  ["{ codes: [] }", []],
  [`{ timezone: "America/Los_Angeles" }`, [WEST, "night-los-angeles"]],
  [`{ updatedSince: "2000-01-01T00:00:00Z" }`, active],
  [`{ updatedSince: "2199-01-01T00:00:00Z" }`, []],
  [`{ search: "night", timezone: "Africa/Cairo" }`, ["night-cairo"]],
])("schools with %s", async (filter, codes) => {
  const { schools } = await service.data(`{ schools(filter: ${filter}) { totalCount nodes { code } } }`);
  expect(schools.nodes.map(({ code }: { code: string }) => code).sort()).toEqual(codes);
  expect(schools.totalCount).toBe(codes.length);
});

/** The lists of a school: the list, its filter, and how the objects that are left are told. */
const OF_A_SCHOOL: readonly [string, string, string, string][] = [
  ["periodTemplates", "{}", "name version", "Assembly 1, Finals 1, Regular 1, Regular 2, Regular 3"],
  ["periodTemplates", `{ names: ["Finals", "Minimum"] }`, "name version", "Finals 1"],
  ["periodTemplates", `{ search: "REG" }`, "name version", "Regular 1, Regular 2, Regular 3"],
  ["periodTemplates", "{ statuses: [ARCHIVED] }", "name version", "Minimum 1"],
  ["periodTemplates", "{ statuses: [] }", "name version", ""],
  ["periodTemplates", "{ isDefault: true }", "name version", "Regular 1, Regular 2"],
  ["periodTemplates", "{ isDefault: false, statuses: [PUBLISHED] }", "name version", "Assembly 1"],
  [
    "periodTemplates",
    `{ effectiveFrom: "2026-11-02", effectiveTo: "2026-12-14" }`,
    "name version",
    "Finals 1, Regular 2",
  ],
  ["periodTemplates", "{ version: 2 }", "name version", "Regular 2"],
  ["periodTemplates", `{ updatedSince: "2199-01-01T00:00:00Z" }`, "name version", ""],
  ["terms", "{}", "name", "2026-27, Fall, Q1, Spring"],
  ["terms", `{ on: "2026-10-17" }`, "name", "2026-27, Fall"],
  ["terms", "{ types: [QUARTER, TERM], archived: ALL }", "name", "Old term, Q1"],
  ["terms", `{ parentId: "${idOf("Term", `${WEST} 2026-27`)}" }`, "name", "Fall, Spring"],
  ["terms", "{ archived: ARCHIVED }", "name", "Old term"],
  ["tracks", "{}", "name", "Lunch A, Lunch B, Lunch C"],
  ["tracks", "{ archived: ARCHIVED }", "name", "Old lunch"],
  ["rotations", "{}", "name", "A/B, Six day, Weeks"],
  ["rotations", `{ on: "2027-06-05" }`, "name", "A/B"],
  ["rotations", "{ archived: ARCHIVED }", "name", "Old rotation"],
  ["assignmentRules", "{}", "startsOn priority", "2026-08-17 0, 2026-11-30 5"],
  ["assignmentRules", `{ on: "2026-12-19" }`, "startsOn priority", "2026-08-17 0"],
  ["assignmentRules", `{ templateName: "Minimum", archived: ALL }`, "startsOn priority", "2026-08-17 0"],
  ["assignmentRules", `{ templateName: "Minimum" }`, "startsOn priority", ""],
  ["assignmentRules", "{ weekday: MONDAY }", "startsOn priority", "2026-11-30 5"],
  ["assignmentRules", "{ weekday: WEDNESDAY }", "startsOn priority", "2026-08-17 0, 2026-11-30 5"],
  [
    "assignmentRules",
    `{ rotationId: "${idOf("Rotation", `${WEST} A/B`)}" }`,
    "startsOn priority",
    "2026-11-30 5",
  ],
  ["calendarExceptions", `{ to: "2026-12-05" }`, "date", "2026-11-19, 2026-11-26, 2026-11-27, 2026-12-05"],
  ["calendarExceptions", `{ from: "2026-12-31", to: "2027-01-01" }`, "date", "2026-12-31, 2027-01-01"],
  ["calendarExceptions", "{ isClosed: false }", "date", "2026-11-19, 2026-12-05"],
  ["calendarExceptions", `{ isClosed: true, to: "2026-11-30" }`, "date", "2026-11-26, 2026-11-27"],
  ["calendarExceptions", "{ reasons: [ASSEMBLY, WEATHER] }", "date", "2026-11-19"],
  ["calendarExceptions", `{ templateName: "Regular" }`, "date", "2026-12-05"],
  ["calendarExceptions", "{ archived: ARCHIVED }", "date", "2026-11-17"],
];

test.each(OF_A_SCHOOL)("%s with %s", async (list, filter, shown, expected) => {
  const query = `{ school(by: { code: "${WEST}" }) { ${list}(filter: ${filter}) { totalCount nodes { ${shown} } } } }`;
  const { nodes, totalCount } = (await service.data(query)).school[list];
  const told = nodes.map((node: Record<string, unknown>) => Object.values(node).join(" ")).sort();
  expect(told.join(", ")).toBe(expected);
  expect(totalCount).toBe(nodes.length);
});

test("the versions of a family are filtered as templates are", async () => {
  const query = `{ school(by: { code: "${WEST}" }) { periodTemplate(name: "Regular") {
    versions(filter: { statuses: [PUBLISHED] }) { nodes { version } } } } }`;
  const { versions } = (await service.data(query)).school.periodTemplate;
  expect(versions.nodes).toEqual([{ version: 2 }, { version: 1 }]);
});

test("the templates of all schools are filtered together", async () => {
  const query = `{ periodTemplates(filter: { names: ["Regular"], version: 2 }) { nodes { school { code } } } }`;
  const { nodes } = (await service.data(query)).periodTemplates;
  expect(nodes.map(({ school }: { school: { code: string } }) => school.code).sort()).toEqual(
    [WEST, CLOSED, EAST].sort(),
  );
});
