import { v7 as newId } from "uuid";
import { readRows } from "../../database/read-rows.js";
import type { CreateTermInput, UpdateTermInput } from "../../graphql/generated.js";
import { readGlobalId } from "../../ids/global-id.js";
import type { Checks } from "../../writes/checks.js";
import { inSchool, type Kind } from "../../writes/kind.js";
import { Term } from "./term.js";

type Parents = ReadonlyMap<string, Term>;

export const termKind: Kind<Term, CreateTermInput, UpdateTermInput, Parents> = {
  entity: Term,
  noun: "term",
  types: "Term",
  schoolOf: "t.school_id",
  parent: inSchool(),
  async prepare({ db }, { inputs }) {
    const ids = inputs.flatMap(({ parentId }) => readGlobalId(parentId ?? "")?.uuid ?? []);
    if (ids.length === 0) return new Map();
    const rows = await readRows(db, Term, "WHERE t.id = ANY($1)", [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  },
  create({ input, parentId: schoolId, checks }, parents) {
    const row = {
      id: newId(),
      schoolId,
      name: checks.text(input.name, "name", 60),
      type: input.type,
      startsOn: input.startsOn,
      endsOn: input.endsOn,
      parentId: newParent(input, null, parents, checks),
      meta: input.meta ?? {},
    };
    checkRange(row, parents, checks);
    return row;
  },
  update({ input, existing, checks }, parents) {
    const row = {
      id: existing.id,
      schoolId: existing.schoolId,
      name: checks.text(checks.kept(input.name, existing.name, "name"), "name", 60),
      type: checks.kept(input.type, existing.type, "type"),
      startsOn: checks.kept(input.startsOn, existing.startsOn, "startsOn"),
      endsOn: checks.kept(input.endsOn, existing.endsOn, "endsOn"),
      parentId: newParent(input, existing.parentId, parents, checks),
      meta: checks.kept(input.meta, existing.meta, "meta"),
    };
    if (row.parentId === row.id) checks.fail("parentId", `${row.name} can't be a part of itself.`);
    else checkRange(row, parents, checks);
    return row;
  },
  archive: ({ existing }) => ({ id: existing.id }),
  restore: ({ existing }) => ({ id: existing.id, name: existing.name }),
  explain(constraint, row, path) {
    const told = MESSAGES[constraint];
    return told
      ? {
          code: "CONFLICT",
          message: told.message.replace("NAME", () => row.name ?? "This term"),
          path: [...path, told.field],
        }
      : null;
  },
};

const MESSAGES: Record<string, { field: string; message: string }> = {
  one_term_per_name: { field: "name", message: "The school has a term NAME already." },
  term_within_parent: {
    field: "parentId",
    message: "NAME lies outside the term that it is to be a part of.",
  },
  term_holds_its_parts: {
    field: "endsOn",
    message: "NAME would no longer hold the terms that are its parts.",
  },
  term_is_not_its_parent: { field: "parentId", message: "NAME can't be a part of itself." },
  term_of_parent: { field: "parentId", message: "The school has no such term for NAME to be a part of." },
};

function newParent(
  { parentId }: Pick<UpdateTermInput, "parentId">,
  old: string | null,
  parents: Parents,
  checks: Checks,
): string | null {
  if (parentId === undefined) return old;
  if (parentId === null) return null;
  const id = checks.id("Term", parentId, "parentId");
  if (id !== "" && !parents.has(id)) checks.fail("parentId", "There is no term with this id.", "NOT_FOUND");
  return id;
}

function checkRange(
  row: Pick<Term, "schoolId" | "parentId" | "startsOn" | "endsOn">,
  parents: Parents,
  checks: Checks,
): void {
  checks.range(row.startsOn, row.endsOn, "endsOn");
  if (!row.parentId) return;
  const parent = parents.get(row.parentId);
  if (!parent) return;
  if (parent.schoolId !== row.schoolId) checks.fail("parentId", "The parent term belongs to another school.");
  else if (row.startsOn < parent.startsOn || row.endsOn > parent.endsOn) {
    checks.fail("parentId", `A part of ${parent.name} lies between ${parent.startsOn} and ${parent.endsOn}.`);
  }
}
