import { required } from "../database/entity-loader.js";
import { refuse } from "../faults/fault.js";
import { refuseUnstorable } from "../faults/unstorable-text.js";
import type { RequestContext } from "../graphql/context.js";
import type { Resolvers } from "../graphql/generated.js";
import { requireId, writeGlobalId } from "../ids/global-id.js";
import { readTrack } from "../schools/tracks/named-track.js";
import { rowWarnings } from "./layout/row-warnings.js";
import { rowsForTrack } from "./layout/rows-for-track.js";
import type { CachedRow, PeriodTemplate } from "./period-template.js";
import { periodTemplateList, templateVersionList } from "./period-template-list.js";
import { trackNamer } from "./read-row-input.js";
import { compareTemplates, type DifferenceView } from "./template-difference.js";
import { templateFamilyList } from "./template-family-list.js";
import { isPeriod, rowViews } from "./template-row-view.js";

export const templateResolvers = {
  Query: {
    periodTemplate: (_query, { id }, { loaders }) =>
      loaders.templates.byId.load(requireId("PeriodTemplate", id, ["id"])),
    periodTemplates: (_query, args, { list }) => list(periodTemplateList).page(null, args),
  },
  School: {
    periodTemplates: (school, args, { list }) => list(periodTemplateList).page(school.id, args),
    templateFamilies: (school, args, { list }) => list(templateFamilyList).page(school.id, args),
    periodTemplate: (school, { name, version }, { loaders }) => {
      refuseUnstorable(name, ["name"]);
      return loaders.templates.byVersion.load({ schoolId: school.id, name, version: version ?? null });
    },
  },
  TemplateFamily: {
    id: ({ id }) => writeGlobalId("TemplateFamily", id),
    school: ({ schoolId }, _args, { loaders }) => required(loaders.schools.byId.load(schoolId)),
    versions: (family, args, { list }) => list(templateVersionList).page(family.id, args),
  },
  PeriodTemplate: {
    id: ({ id }) => writeGlobalId("PeriodTemplate", id),
    school: ({ schoolId }, _args, { loaders }) => required(loaders.schools.byId.load(schoolId)),
    // A dry run's new family is gone again when the answer is made; what it was is known from the version.
    family: async (template, _args, { loaders }) =>
      (await loaders.templates.familyById.load(template.familyId)) ?? { ...template, id: template.familyId },
    rows: async (template, { track }, context) => rowViews(template, await rowsOf(template, track, context)),
    periods: async (template, { track }, context) =>
      rowViews(template, await rowsOf(template, track, context)).filter(isPeriod),
    segments: async (template, { track }, context) =>
      rowViews(template, await rowsOf(template, track, context)).filter((view) => !isPeriod(view)),
    period: async (template, { number, track }, context) =>
      rowViews(template, await rowsOf(template, track, context)).find(({ row }) => row.number === number) ??
      null,
    versions: (template, args, { list }) => list(templateVersionList).page(template.familyId, args),
    difference: (template, { from }, context) => difference(template, from, context),
    warnings: (template) => rowWarnings(template.cachedPeriods),
  },
  TemplateDifference: {
    rows: ({ rows }) => [...rows],
  },
  RowDifference: {
    changes: ({ changes }) => [...changes],
  },
} satisfies Resolvers;

async function rowsOf(
  template: PeriodTemplate,
  track: string | null | undefined,
  { loaders }: RequestContext,
): Promise<readonly CachedRow[]> {
  if (track === null || track === undefined) return template.cachedPeriods;
  const tracks = await loaders.tracks.ofSchool.load(template.schoolId);
  return rowsForTrack(template.cachedPeriods, readTrack(tracks, track, ["track"]));
}

async function difference(
  template: PeriodTemplate,
  from: string | null | undefined,
  { loaders }: RequestContext,
): Promise<DifferenceView> {
  const isNamed = from !== null && from !== undefined;
  const before = isNamed
    ? await loaders.templates.byId.load(requireId("PeriodTemplate", from, ["from"]))
    : await loaders.templates.byVersion.load({ ...template, version: template.version - 1 });
  if (isNamed && !before) refuse("NOT_FOUND", "There is no period template with this id.", ["from"]);
  const schools = [...new Set([template.schoolId, before?.schoolId ?? template.schoolId])];
  const tracks = await Promise.all(schools.map((id) => loaders.tracks.ofSchool.load(id)));
  const namers = new Map(schools.map((id, index) => [id, trackNamer(tracks[index]!)]));
  return compareTemplates(before, template, ({ schoolId }, ordinal) => namers.get(schoolId)!(ordinal));
}
