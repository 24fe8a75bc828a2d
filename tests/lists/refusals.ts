import { Refusal } from "../../src/faults/fault.js";

/** What a promise was refused for; fails when it was not, or when it failed in another way. */
export async function faultsOf(work: Promise<unknown>): Promise<Refusal["faults"]> {
  const error = await work.then(
    () => new Error("nothing was refused"),
    (reason: unknown) => reason,
  );
  if (error instanceof Refusal) return error.faults;
  throw error;
}
