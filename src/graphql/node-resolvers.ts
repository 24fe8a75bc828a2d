import { refuse } from "../faults/fault.js";
import { type NodeType, readGlobalId } from "../ids/global-id.js";
import { cachedRowOf } from "../templates/row-kind.js";
import type { RequestContext } from "./context.js";
import type { Resolvers } from "./generated.js";

const MOST_IDS = 100;

export const nodeResolvers = {
  Query: {
    node: (_query, { id }, context) => findNode(id, ["id"], context) as never,
    nodes: (_query, { ids }, context) => {
      if (ids.length > MOST_IDS)
        refuse("BAD_USER_INPUT", `At most ${MOST_IDS} ids are answered at once.`, ["ids"]);
      return Promise.all(ids.map((id, index) => findNode(id, ["ids", index], context))) as never;
    },
  },
  Mutation: {
    whoAmI: (_mutation, _args, { actor }) => actor,
  },
  Node: {
    __resolveType: (node) => (node as unknown as { __typename: "School" }).__typename,
  },
} satisfies Resolvers;

/** The object behind a global id, marked with the type that the id names. */
async function findNode(
  id: string,
  path: (string | number)[],
  { loaders }: RequestContext,
): Promise<object | null> {
  const named = readGlobalId(id);
  const load = named && LOADERS[named.type];
  if (!load)
    return refuse("BAD_USER_INPUT", `${JSON.stringify(id.slice(0, 60))} is not the id of a Node.`, path);
  const found = await load(loaders, named.uuid);
  return found ? { ...found, __typename: named.type } : null;
}

type Load = (loaders: RequestContext["loaders"], id: string) => Promise<object | null>;

const LOADERS: Partial<Record<NodeType, Load>> = {
  School: (loaders, id) => loaders.schools.byId.load(id),
  Term: (loaders, id) => loaders.terms.byId.load(id),
  Track: (loaders, id) => loaders.tracks.byId.load(id),
  TemplateFamily: (loaders, id) => loaders.templates.familyById.load(id),
  PeriodTemplate: (loaders, id) => loaders.templates.byId.load(id),
  PeriodDefinition: (loaders, id) => loadRow(loaders, id, true),
  Segment: (loaders, id) => loadRow(loaders, id, false),
  Rotation: (loaders, id) => loaders.rotations.byId.load(id),
  AssignmentRule: (loaders, id) => loaders.rules.byId.load(id),
  CalendarException: (loaders, id) => loaders.exceptions.byId.load(id),
};

async function loadRow(
  loaders: RequestContext["loaders"],
  id: string,
  isPeriod: boolean,
): Promise<object | null> {
  const row = await loaders.templates.rowById.load(id);
  if (row === null || (row.number !== null) !== isPeriod) return null;
  return { row: cachedRowOf(row), template: await loaders.templates.byId.load(row.templateId) };
}
