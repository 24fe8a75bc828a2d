/** Stable codes of expected refusals; they reach clients as `extensions.code`. */
export type FaultCode = "BAD_USER_INPUT" | "NOT_FOUND" | "CONFLICT" | "HISTORY_PROTECTED";

/** One broken rule, told in the school's words, with the path of the argument that broke it. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** An input that is refused as a whole: carries every fault found, not only the first. */
export class Refusal extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map((fault) => fault.message).join("; "));
    this.name = "Refusal";
  }
}

export function refuse(code: FaultCode, message: string, path: Fault["path"] = []): never {
  throw new Refusal([{ code, message, path }]);
}

/** Throws one Refusal that holds all faults, or nothing when there are none. */
export function refuseIfAny(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Refusal(faults);
}
