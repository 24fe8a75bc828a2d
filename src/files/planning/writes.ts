import type { LocalDate } from "../../time/local-date.js";

/** Rows to insert and to update of one table; rows of one list name the same columns. */
export interface Writes<Row> {
  readonly inserts: Row[];
  readonly updates: Row[];
}

export function noWrites<Row>(): Writes<Row> {
  return { inserts: [], updates: [] };
}

/** The earliest date that writes reach; null while they reach none. */
export class Reach {
  earliest: LocalDate | null = null;

  back(date: LocalDate): void {
    if (this.earliest === null || date < this.earliest) this.earliest = date;
  }
}
