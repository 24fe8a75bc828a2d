import { v7 as newId } from "uuid";
import type { TemplateFamily } from "../../templates/template-family.js";

export type FamilyRow = Pick<TemplateFamily, "id" | "schoolId" | "name">;

/** The template names of a school and of the file, with the families that have to be made for them. */
export class FamilyNames {
  readonly made: FamilyRow[] = [];
  private readonly ids: Map<string, string>;
  private readonly names: Map<string, string>;

  constructor(
    stored: readonly TemplateFamily[],
    private readonly schoolId: string,
  ) {
    this.ids = new Map(stored.map(({ id, name }) => [name, id]));
    this.names = new Map(stored.map(({ id, name }) => [id, name]));
  }

  /** The family of a name, made when the school has none. */
  make(name: string): string {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const row = { id: newId(), schoolId: this.schoolId, name };
    this.made.push(row);
    this.ids.set(name, row.id);
    this.names.set(row.id, name);
    return row.id;
  }

  idOf(name: string): string | undefined {
    return this.ids.get(name);
  }

  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  all(): string[] {
    return [...this.ids.keys()];
  }
}
