import { chown, readFile } from "node:fs/promises";
import path from "node:path";
import { canReach } from "../../src/database/embedded/reachable.js";
import { parsePasswd, type ServerUser } from "../../src/database/embedded/server-user.js";
import { userIdOf } from "../embedded/processes.js";
import { temporaryFolders } from "../embedded/temporary-folder.js";
import { createSchool, readiness } from "./asking.js";
import { expectStopped, processesOn } from "./data-folders.js";
import { PROJECT } from "./program.js";
import { copyProject } from "./project-copy.js";
import { serviceProcesses } from "./service-process.js";

const temporaryFolder = temporaryFolders();
const { start } = serviceProcesses();
const nobody = await ordinaryUser();
const asOrdinaryUser = nobody ? test : test.skip;

asOrdinaryUser(
  "root lets an ordinary user run it: with no home, in a folder and on packages of root's",
  async () => {
    const [folder, data] = [await temporaryFolder(), await temporaryFolder()];
    await copyProject(folder, "compiled");
    await chown(data, nobody!.uid, nobody!.gid);
    const settings = { HOME: undefined, BELLWETHER_DATA: data };
    const service = await start(settings, { folder, user: nobody! });
    expect(await readiness(service.url)).toBe(200);
    expect((await createSchool(service.url, "of-nobody")).codes).toEqual([]);
    const processes = await processesOn(data);
    expect(processes.map(userIdOf)).toEqual([nobody!.uid, nobody!.uid]);
    expect(await service.stop()).toBe(0);
    await expectStopped(data, processes);
  },
);

test("it runs as whoever runs the tests, with no home and a bare environment", async () => {
  const data = await temporaryFolder();
  const service = await start({ HOME: undefined, PATH: undefined, BELLWETHER_DATA: data });
  expect(await readiness(service.url)).toBe(200);
  const processes = await processesOn(data);
  expect(await service.stop()).toBe(0);
  await expectStopped(data, processes);
});

/** Only root can start it as someone else, who must be able to reach the packages. */
async function ordinaryUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = parsePasswd(await readFile("/etc/passwd", "utf8").catch(() => ""));
  const user = users.find(({ name }) => name === "nobody");
  return user && (await canReach(path.join(PROJECT, "node_modules"), user)) ? user : undefined;
}
