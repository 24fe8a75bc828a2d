import type { FurnishedSchool } from "../support/furnished-school.js";
import { type Ref, refOf } from "../support/writing.js";
import type { KindCase } from "./kinds.js";
import type { MutationCase, RefusalCase, Variables } from "./mutation-case.js";
import { unusedId, type World } from "./world.js";

type Input = Record<string, unknown>;
type InputCase = Omit<RefusalCase, "variables"> & { input(world: World): Input };

/** The eight mutations of a kind, in their forms for one and for many. */
export function lifecycleCases(kind: KindCase): Record<string, MutationCase> {
  const archive = kind.archive ?? "archive";
  const forms = {
    create: { good: (world: World) => createInput(kind, world, 1), refusals: badCreates(kind) },
    update: { good: (world: World) => updateInput(kind, world), refusals: badUpdates(kind) },
    [archive]: {
      good: (world: World) => refOf(kind.things(world.school).active),
      refusals: badLifts(kind, "active"),
    },
    restore: { good: (world: World) => restorable(kind, world), refusals: badLifts(kind, "archived") },
  };
  return Object.fromEntries(
    Object.entries(forms).flatMap(([verb, form]) => {
      const many: (input: Input) => Variables =
        verb === "create" || verb === "update"
          ? (input) => ({ inputs: [input] })
          : (input) => ({ input: { items: [input] } });
      return [
        [`${verb}${kind.one}`, caseOf(groupOf(kind, "one"), form, (input) => ({ input }))],
        // Codes of schools are taken everywhere, so the bulk form makes another one.
        [
          `${verb}${kind.many}`,
          caseOf(
            groupOf(kind, "many"),
            verb === "create" ? { ...form, good: (w) => createInput(kind, w, 2) } : form,
            many,
          ),
        ],
      ];
    }),
  );
}

/** A school that is archived takes no more writes of other kinds. */
function groupOf({ one }: KindCase, form: string): string {
  return one === "School" ? `school-${form}` : form;
}

function caseOf(
  group: string,
  { good, refusals }: { good(world: World): Input; refusals: readonly InputCase[] },
  variables: (input: Input) => Variables,
): MutationCase {
  return {
    group,
    good: (world) => variables(good(world)),
    refusals: refusals.map(({ because, codes, input }) => ({
      because,
      codes,
      variables: (world) => variables(input(world)),
    })),
  };
}

export function createInput(kind: KindCase, { school }: World, number: number): Input {
  return { ...parentOf(kind, school), ...kind.create(number) };
}

function parentOf(kind: KindCase, school: FurnishedSchool): Input {
  return kind.parent ? { [kind.parent]: kind.parentIn?.(school) ?? school.id } : {};
}

function updateInput(kind: KindCase, { school }: World): Input {
  return { ...refOf(kind.things(school).active), ...kind.update };
}

/** A school can't be restored beside itself: the archived one is. */
function restorable(kind: KindCase, world: World): Input {
  return refOf(kind.parent ? kind.things(world.school).archived : world.archived);
}

function badCreates(kind: KindCase): InputCase[] {
  const good = (world: World) => createInput(kind, world, 1);
  const own = kind.badCreates.map(
    ([because, codes, fields]): InputCase => ({
      because,
      codes,
      input: (world) => ({ ...good(world), ...fields(world) }),
    }),
  );
  if (!kind.parent) return own;
  const type = kind.parent === "schoolId" ? "School" : "PeriodTemplate";
  const parent = (because: string, code: string, id: (world: World) => string): InputCase => ({
    because,
    codes: [code],
    input: (world) => ({ ...good(world), [kind.parent!]: id(world) }),
  });
  return [
    ...own,
    parent("its parent is none", "NOT_FOUND", () => unusedId(type)),
    parent("its parent is of another type", "BAD_USER_INPUT", ({ school }) => school.term.active.id),
    parent("its parent's id is no id", "BAD_USER_INPUT", () => "42"),
    parent("its parent's id is empty", "BAD_USER_INPUT", () => ""),
    parent("its school is archived", "CONFLICT", ({ archived }) =>
      kind.parentIn ? kind.parentIn(archived) : archived.id,
    ),
  ];
}

function badUpdates(kind: KindCase): InputCase[] {
  const good = (world: World) => updateInput(kind, world);
  const own = kind.badUpdates.map(
    ([because, codes, fields]): InputCase => ({
      because,
      codes,
      input: (world) => ({ ...good(world), ...fields(world) }),
    }),
  );
  return [
    ...own,
    ...badRefs(kind, "active").map((one) => ({
      ...one,
      input: (w: World) => ({ ...good(w), ...one.input(w) }),
    })),
  ];
}

function badLifts(kind: KindCase, lifted: "active" | "archived"): InputCase[] {
  const shadow: InputCase[] =
    lifted === "archived" && kind.shadow
      ? [
          {
            because: "its place is taken",
            codes: [kind.shadow],
            input: ({ school }) => refOf(kind.things(school).shadowed),
          },
        ]
      : [];
  return [...badRefs(kind, lifted), ...shadow];
}

/** Every way in which an id and a revision can be bad. */
function badRefs(kind: KindCase, wanted: "active" | "archived"): InputCase[] {
  const good = (world: World): Ref =>
    kind.parent ? kind.things(world.school)[wanted] : wanted === "active" ? world.school : world.archived;
  const opposite = (world: World): Ref =>
    kind.parent
      ? kind.things(world.school)[wanted === "active" ? "archived" : "active"]
      : wanted === "active"
        ? world.archived
        : world.school;
  const ref = (because: string, code: string, of: (world: World) => Partial<Ref>): InputCase => ({
    because,
    codes: [code],
    input: (world) => ({ ...refOf(good(world)), ...of(world) }),
  });
  const anotherType = (world: World) =>
    kind.type === "Term" ? world.school.track.active : world.school.term.active;
  return [
    ref("its revision is stale", "CONFLICT", (world) => ({ revision: good(world).revision - 1 })),
    ref("its revision is yet to come", "CONFLICT", (world) => ({ revision: good(world).revision + 1 })),
    ref("its id is none", "NOT_FOUND", () => ({ id: unusedId(kind.type) })),
    ref("its id is of another type", "BAD_USER_INPUT", (world) => refOf(anotherType(world))),
    ref("its id is no id", "BAD_USER_INPUT", () => ({ id: "42" })),
    ref("it is in the other state", "CONFLICT", (world) => refOf(opposite(world))),
    ...(kind.parent
      ? [ref("its school is archived", "CONFLICT", ({ archived }) => refOf(kind.things(archived)[wanted]))]
      : []),
  ];
}
