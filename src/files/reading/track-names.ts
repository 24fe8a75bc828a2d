/**
 * Gives each track name a number of its own while a file is read: a new track has no ordinal yet, and rows
 * are compared by who hears them, not by ordinals.
 */
export class TrackNames {
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.add(name);
  }

  add(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  numberOf(name: string): number | undefined {
    return this.numbers.get(name);
  }

  nameOf(number: number): string {
    return this.names[number] ?? `track ${number}`;
  }

  all(): readonly string[] {
    return this.names;
  }
}
