/** Collects the values of a statement: text only ever speaks of them as `$1`, `$2`, … */
export class Parameters {
  constructor(readonly values: readonly unknown[] = []) {}

  /** Answers the value's placeholder. */
  add(value: unknown): string {
    (this.values as unknown[]).push(value);
    return `$${this.values.length}`;
  }

  /** For a statement that goes on from here. */
  copy(): Parameters {
    return new Parameters([...this.values]);
  }
}
