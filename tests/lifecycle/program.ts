import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

export const PROJECT = path.resolve(import.meta.dirname, "../..");

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Program {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it wrote to standard output, and to standard error. */
  out(): string;
  err(): string;
  /** Waits until it has written this to either. */
  said(text: string): Promise<void>;
  /** Signals it and all that a terminal would: its process group. */
  interrupt(signal: NodeJS.Signals): void;
}

export interface Surroundings {
  readonly command?: string;
  readonly folder?: string;
  /** The user and group to run as. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Programs of one test file; what still runs after a test is killed. */
export function programs() {
  const running = new Set<Program>();
  afterEach(async () => {
    const left = [...running];
    for (const program of left) program.interrupt("SIGKILL");
    await Promise.all(left.map((program) => program.ended));
  });
  const run = (parameters: string[], settings: Settings = {}, surroundings: Surroundings = {}): Program => {
    const program = start(parameters, settings, surroundings);
    running.add(program);
    void program.ended.then(() => running.delete(program));
    return program;
  };
  /** `bellwether` with these words. */
  const bellwether = (words: string[], settings?: Settings, surroundings?: Surroundings) =>
    run(
      [path.join(surroundings?.folder ?? PROJECT, "bin", "bellwether.js"), ...words],
      settings,
      surroundings,
    );
  return { run, bellwether };
}

export type Settings = Record<string, string | undefined>;

function start(parameters: string[], settings: Settings, surroundings: Surroundings): Program {
  const { PATH, HOME } = process.env;
  const child = spawn(surroundings.command ?? process.execPath, parameters, {
    cwd: surroundings.folder ?? PROJECT,
    env: { PATH, HOME, ...settings },
    ...surroundings.user,
    // A group of its own, as a shell gives to what runs in the foreground.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal }) as Ended);
  const everything = () => `${out}\n${err}`;
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => everything().includes(text) && resolve();
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      look();
      void ended.then((end) => {
        reject(new Error(`ended with ${JSON.stringify(end)} and never said "${text}":\n${everything()}`));
      });
    });
  const interrupt = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  };
  return { process: child, ended, out: () => out, err: () => err, said, interrupt };
}
