import { type Program, programs, type Settings, type Surroundings } from "./program.js";

export interface ServiceProcess extends Program {
  readonly url: string;
  /** Stops it as an operator would, and answers its exit code. */
  stop(): Promise<number | null>;
}

/** Whole services in processes of their own, on free ports; what still runs after a test is killed. */
export function serviceProcesses() {
  const { run, bellwether } = programs();
  const start = async (settings: Settings, surroundings: Surroundings = {}): Promise<ServiceProcess> => {
    const all = { PORT: "0", BELLWETHER_SEED: "false", ...settings };
    const program = surroundings.command
      ? run(["start"], all, surroundings)
      : bellwether(["start"], all, surroundings);
    await program.said("Ctrl-C");
    const url = /API +(\S+)\/graphql/.exec(program.out())![1]!;
    const stop = async () => {
      program.process.kill("SIGTERM");
      return (await program.ended).code;
    };
    return { ...program, url, stop };
  };
  return { run, bellwether, start };
}
