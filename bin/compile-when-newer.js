import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const LONGEST_COMPILE_MS = 60_000;

/** Compiles a checkout whose sources are newer than its `dist`; does nothing where there is no compiler. */
export function compileWhenNewer(root) {
  const compiler = path.join(root, "node_modules", "typescript", "bin", "tsc");
  if (!existsSync(compiler) || !existsSync(path.join(root, "src"))) return;
  // Names who compiles just now. What a compiler that failed or was killed left is half of a program, however
  // new it is; and of two starts at once, one must not run what the other is still writing.
  const claim = path.join(root, "dist", ".compiling");
  if (!existsSync(claim) && !isOlderThanSources(root)) return;

  mkdirSync(path.dirname(claim), { recursive: true });
  const wasCutShort = takeTurn(claim);
  if (wasCutShort || isOlderThanSources(root)) {
    const parameters = [compiler, "--project", path.join(root, "tsconfig.build.json")];
    const { status } = spawnSync(process.execPath, parameters, { stdio: ["ignore", 2, 2] });
    // The claim stays, so that the next start compiles again.
    if (status !== 0) process.exit(status ?? 1);
  }
  rmSync(claim, { force: true });
}

/** Waits until nobody else compiles. Whether the last one who did never finished. */
function takeTurn(claim) {
  let wasCutShort = false;
  for (;;) {
    try {
      writeFileSync(claim, String(process.pid), { flag: "wx" });
      return wasCutShort;
    } catch (error) {
      if (error.code !== "EEXIST") {
        console.error(
          `bellwether: the code is newer than its dist, which can't be written: ${error.message}`,
        );
        process.exit(1);
      }
    }
    if (isHeld(claim)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    } else if (existsSync(claim)) {
      rmSync(claim, { force: true });
      wasCutShort = true;
    }
  }
}

/** By a process that lives and has not taken too long: the pid may have gone to another, even to us. */
function isHeld(claim) {
  try {
    const ageMs = Date.now() - statSync(claim).mtimeMs;
    const pid = Number(readFileSync(claim, "utf8"));
    // It is written a moment after it is made; who is killed in between leaves it empty.
    if (pid === 0) return ageMs < 1000;
    if (ageMs > LONGEST_COMPILE_MS) return false;
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function isOlderThanSources(root) {
  const main = path.join(root, "dist", "src", "main.js");
  if (!existsSync(main)) return true;
  const built = statSync(main).mtimeMs;
  return ["src", "migrations"].some((folder) => newest(path.join(root, folder)) > built);
}

function newest(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    0,
    ...entries.map((entry) => {
      const name = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(name) : statSync(name).mtimeMs;
    }),
  );
}
