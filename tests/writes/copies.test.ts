import { briefDocument } from "../support/documents.js";
import { expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { asDryRun, make, type Ref, refusal, write } from "../support/writing.js";

let service: TestService;
let from: Ref;
let to: Ref;
let source: Ref;

beforeAll(async () => {
  service = await startTestService();
  from = await make(service, "createSchool", { code: "from", name: "From", timezone: "America/New_York" });
  to = await make(service, "createSchool", { code: "to", name: "To", timezone: "Asia/Tokyo" });
  for (const name of ["Grade 9", "Grade 10", "Unused"])
    await make(service, "createTrack", { schoolId: from.id, name });
  const gone = await make(service, "createTrack", { schoolId: to.id, name: "Grade 9" });
  await make(service, "archiveTrack", gone);
  await make(service, "createTrack", { schoolId: to.id, name: "Grade 10" });
  source = await make(service, "createPeriodTemplate", {
    schoolId: from.id,
    name: "Waves",
    isDefault: true,
    publish: true,
    meta: { kept: true },
    rows: [
      { number: 1, start: "08:00", length: 60, meta: { room: 1 } },
      { label: "Lunch", start: "12:00", length: 30, tracks: ["Grade 9"] },
      { label: "Class", start: "12:00", length: 30, tracks: ["Grade 10"] },
    ],
  });
});
afterAll(() => service.stop());

async function tracksOf(school: Ref): Promise<string[]> {
  const { school: found } = await service.data(
    "query ($id: ID!) { school(by: { id: $id }) { tracks(filter: { archived: ALL }) { nodes { ordinal name } } } }",
    { id: school.id },
  );
  return found.tracks.nodes.map(
    ({ ordinal, name }: { ordinal: number; name: string }) => `${ordinal} ${name}`,
  );
}

async function copied(id: string) {
  const { periodTemplate } = await service.data(
    `query ($id: ID!) { periodTemplate(id: $id) { school { code } name version status isDefault effectiveFrom meta
       rows { label start meta tracks { name school { code } } } } }`,
    { id },
  );
  return periodTemplate;
}

test("a dry run makes neither the copy nor its tracks", async () => {
  const before = await tracksOf(to);
  const input = { id: source.id, toSchoolId: to.id };
  const { periodTemplate } = await write(
    service,
    "copyPeriodTemplate",
    asDryRun("copyPeriodTemplate", { input }),
  );
  expect(periodTemplate).toMatchObject({ name: "Waves", version: 1, status: "DRAFT" });
  expect(await tracksOf(to)).toEqual(before);
});

test("a copy is a draft of the other school, whose tracks are found by name and made where they are missing", async () => {
  const input = { id: source.id, toSchoolId: to.id };
  const copy = await make(service, "copyPeriodTemplate", input);
  expect(await tracksOf(to)).toEqual(["0 Grade 9", "1 Grade 10", "2 Grade 9"]);
  expect(await copied(copy.id)).toEqual({
    school: { code: "to" },
    name: "Waves",
    version: 1,
    status: "DRAFT",
    isDefault: false,
    effectiveFrom: "2026-11-22", // it is Sunday in Tokyo already
    meta: { kept: true },
    rows: [
      { label: "Period 1", start: "08:00", meta: { room: 1 }, tracks: [] },
      { label: "Class", start: "12:00", meta: {}, tracks: [{ name: "Grade 10", school: { code: "to" } }] },
      { label: "Lunch", start: "12:00", meta: {}, tracks: [{ name: "Grade 9", school: { code: "to" } }] },
    ],
  });
  const again = await make(service, "copyPeriodTemplate", { ...input, effectiveFrom: "2027-01-04" });
  expect(await copied(again.id)).toMatchObject({ version: 2, effectiveFrom: "2027-01-04" });
  expect(await tracksOf(to)).toHaveLength(3);
});

test("tracks that are missing in a full school are refused, and so is one more by hand of a writer", async () => {
  const full = await make(service, "createSchool", { code: "full", name: "Full", timezone: "UTC" });
  const inputs = Array.from({ length: 999 }, (_, n) => ({ schoolId: full.id, name: `Track ${n}` }));
  await service.data(briefDocument("createTracks"), { inputs });
  const input = { id: source.id, toSchoolId: full.id };
  const message = "A school has at most 1000 tracks, archived ones included; 2 are missing there.";
  const errors = await refusal(service, "copyPeriodTemplate", { input });
  expect(errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
  expectTellable("copyPeriodTemplate", errors);
  await make(service, "createTrack", { schoolId: full.id, name: "The last one" });
  const one = { schoolId: full.id, name: "One more" };
  expect(await refusal(service, "createTrack", { input: one })).toMatchObject([
    { message: "A school has at most 1000 tracks, archived ones included." },
  ]);
});

test("a copy within a school has another name and the same tracks", async () => {
  const copy = await make(service, "copyPeriodTemplate", {
    id: source.id,
    toSchoolId: from.id,
    name: "Waves 2",
  });
  const found = await copied(copy.id);
  expect(found).toMatchObject({ name: "Waves 2", version: 1, school: { code: "from" } });
  expect(
    found.rows.map(({ tracks }: { tracks: { name: string }[] }) => tracks.map(({ name }) => name)),
  ).toEqual([[], ["Grade 9"], ["Grade 10"]]);
  expect(await tracksOf(from)).toHaveLength(3);
});
