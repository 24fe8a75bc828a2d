import type { RequestContext } from "../graphql/context.js";
import type { Resolvers } from "../graphql/generated.js";
import { writeGlobalId } from "../ids/global-id.js";
import type { Track } from "../schools/tracks/track.js";
import { lifecycleResolvers } from "../writes/lifecycle-resolvers.js";
import { endOf, nextStartOf } from "./layout/derived.js";
import type { PeriodTemplate } from "./period-template.js";
import { cachedRowOf, rowKind } from "./row-kind.js";
import type { TemplateRow } from "./template-row.js";
import { isPeriod, type TemplateRowView } from "./template-row-view.js";

/** The stored row; in the answer of a dry run, whose rows are gone again, its template tells who and when. */
async function storedRow(
  { row, template }: TemplateRowView,
  { loaders }: RequestContext,
): Promise<TemplateRow | PeriodTemplate> {
  return (await loaders.templates.rowById.load(row.id)) ?? template;
}

type View = TemplateRowView;
type Args = Record<string, never>;

const stamps = {
  revision: ({ row }: View) => row.revision,
  createdAt: async (view: View, _args: Args, context: RequestContext) =>
    (await storedRow(view, context)).createdAt,
  createdBy: async (view: View, _args: Args, context: RequestContext) =>
    (await storedRow(view, context)).createdBy,
  updatedAt: async (view: View, _args: Args, context: RequestContext) =>
    (await storedRow(view, context)).updatedAt,
  updatedBy: async (view: View, _args: Args, context: RequestContext) =>
    (await storedRow(view, context)).updatedBy,
  archivedAt: async (view: View, _args: Args, context: RequestContext) =>
    (await storedRow(view, context)).archivedAt,
  archivedBy: async (view: View, _args: Args, context: RequestContext) =>
    (await storedRow(view, context)).archivedBy,
};

const common = {
  label: ({ row }: View) => row.label,
  type: ({ row }: View) => row.type,
  start: ({ row }: View) => row.start,
  end: ({ row }: View) => endOf(row),
  length: ({ row }: View) => row.length,
  meta: ({ row }: View) => ({ ...row.meta }),
  template: ({ template }: View) => template,
  tracks: ({ row, template }: View, _args: Args, { loaders }: RequestContext): Track[] | Promise<Track[]> =>
    row.tracks === null
      ? []
      : loaders.tracks.ofSchool
          .load(template.schoolId)
          .then((tracks) => tracks.filter(({ ordinal }) => row.tracks!.includes(ordinal))),
};

export const rowResolvers = {
  TemplateRow: {
    __resolveType: (view) => (isPeriod(view) ? "PeriodDefinition" : "Segment"),
  },
  PeriodDefinition: {
    ...common,
    ...stamps,
    id: ({ row }) => writeGlobalId("PeriodDefinition", row.id),
    number: ({ row }) => row.number!,
    passing: ({ row }) => row.passing,
    nextStart: ({ row }) => nextStartOf(row),
  },
  Segment: {
    ...common,
    ...stamps,
    id: ({ row }) => writeGlobalId("Segment", row.id),
    periodNumber: ({ row }) => row.periodNumber,
    part: ({ row }) => row.part,
  },
  TemplateRowPayload: {
    templateRow: ({ templateRow }, _args, context) =>
      viewOfStored(templateRow as unknown as TemplateRow, context),
  },
  TemplateRowsPayload: {
    templateRows: ({ templateRows }, _args, context) =>
      Promise.all(
        (templateRows as unknown as (TemplateRow | null)[]).map((row) => row && viewOfStored(row, context)),
      ),
  },
  Mutation: lifecycleResolvers(rowKind, { one: "templateRow", many: "templateRows" }),
} satisfies Resolvers;

async function viewOfStored(row: TemplateRow, { loaders }: RequestContext): Promise<TemplateRowView> {
  const template = await loaders.templates.byId.load(row.templateId);
  return { row: cachedRowOf(row), template: template! };
}
