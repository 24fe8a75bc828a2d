import { dumpDatabase } from "../support/database-dump.js";
import { MUTATIONS, mutationDocument, nodeDocument, writtenField } from "../support/documents.js";
import { furnishSchool, refreshed } from "../support/furnished-school.js";
import { startTestService, type TestService } from "../support/service.js";
import { asDryRun, write } from "../support/writing.js";
import { MUTATION_CASES } from "./every-mutation.js";
import { makeWorld, type World } from "./world.js";

let service: TestService;
let shared: World;
const worlds = new Map<string, World>();

beforeAll(async () => {
  service = await startTestService();
  shared = await makeWorld(service);
});
afterAll(() => service.stop());
beforeEach(() => {
  service.defects.length = 0;
});

test("every mutation of the schema has its cases here", () => {
  expect(Object.keys(MUTATION_CASES).sort()).toEqual([...MUTATIONS].sort());
});

const WRITING = MUTATIONS.filter((name) => name !== "whoAmI");
// A header holds bytes, each of which fetch takes for a character.
const ACTOR_BYTES = Buffer.from("Ms. Núñez").toString("latin1");
const STAMPS = ["createdAt", "updatedAt", "archivedAt", "publishedAt", "id"];

test.each(WRITING)(
  "%s answers what it changed, and a dry run answers the same and keeps nothing",
  async (name) => {
    const world = await worldFor(name);
    const variables = MUTATION_CASES[name]!.good(world);
    const { field, type } = writtenField(name)!;

    const before = await dumpDatabase(service.dataSource);
    const tried = await write(service, name, asDryRun(name, variables));
    expect(await dumpDatabase(service.dataSource)).toEqual(before);
    expect(tried.dryRun).toBe(true);

    const { data } = await service.ask(mutationDocument(name), variables, {
      "bellwether-actor": ACTOR_BYTES,
    });
    const written = data[name];
    expect(await dumpDatabase(service.dataSource)).not.toEqual(before);
    expect(written.dryRun).toBe(false);
    expect(comparable(tried, field)).toEqual({ ...comparable(written, field), dryRun: true });

    for (const object of [written[field]].flat()) {
      const { node } = await service.data(nodeDocument(type), { id: object.id });
      expect(node).toEqual(object);
      expect(object.updatedBy).toBe("Ms. Núñez");
      expect(Date.now() - Date.parse(object.updatedAt)).toBeLessThan(60_000);
      expect(object.createdBy).toBe(object.revision === 1 || isNew(name) ? "Ms. Núñez" : "test");
      expect(object.archivedBy).toBe(/^(archive|revoke)/.test(name) ? "Ms. Núñez" : null);
      expect(object.archivedAt === null).toBe(object.archivedBy === null);
      if (!isNew(name)) expect(object.revision).toBeGreaterThan(revisionIn(variables));
    }
    expect(service.defects).toEqual([]);
  },
);

async function worldFor(name: string): Promise<World> {
  const { group } = MUTATION_CASES[name]!;
  const code = group.toLowerCase();
  const known =
    worlds.get(group) ??
    (/^school-/.test(code)
      ? await makeWorld(service, code)
      : { ...shared, school: await furnishSchool(service, code) });
  const world = { ...known, school: await refreshed(service, known.school) };
  worlds.set(group, world);
  return world;
}

function isNew(name: string): boolean {
  return /^(create|generate|revise|copy|closeDays|assignTemplateToDays|makeDefault)/.test(name);
}

function revisionIn(variables: object): number {
  return Number(/"revision":(\d+)/.exec(JSON.stringify(variables))?.[1]);
}

/** A payload without what the time of writing decides. */
function comparable(payload: object, field: string): object {
  const text = JSON.stringify(payload, (key, value) =>
    STAMPS.includes(key) || key === "updatedBy" || key === "createdBy" || key.endsWith("dBy")
      ? undefined
      : value,
  );
  return { ...JSON.parse(text), field };
}
