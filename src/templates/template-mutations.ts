import type { Resolvers } from "../graphql/generated.js";
import type { Outcome } from "../writes/change.js";
import { lifecycleResolvers } from "../writes/lifecycle-resolvers.js";
import { reportOf } from "../writes/report.js";
import { copyTemplate } from "./copy-template.js";
import { generateTemplate } from "./generate-template.js";
import { makeDefault } from "./make-default.js";
import type { PeriodTemplate } from "./period-template.js";
import { publishTemplate } from "./publish-template.js";
import { replaceRows } from "./replace-rows.js";
import { reviseTemplate } from "./revise-template.js";
import { templateKind } from "./template-kind.js";

export const templateMutations = {
  Mutation: {
    ...lifecycleResolvers(templateKind, { one: "periodTemplate", many: "periodTemplates" }),
    generatePeriodTemplate: async (_source, { input, options }, { change }) =>
      payload(await change("generatePeriodTemplate", options, (write) => generateTemplate(write, input))),
    replaceTemplateRows: async (_source, { input, options }, { change }) =>
      payload(await change("replaceTemplateRows", options, (write) => replaceRows(write, input))),
    revisePeriodTemplate: async (_source, { input, options }, { change }) =>
      payload(await change("revisePeriodTemplate", options, (write) => reviseTemplate(write, input))),
    publishPeriodTemplate: async (_source, { input, options }, { change }) =>
      payload(await change("publishPeriodTemplate", options, (write) => publishTemplate(write, input))),
    copyPeriodTemplate: async (_source, { input, options }, { change }) =>
      payload(await change("copyPeriodTemplate", options, (write) => copyTemplate(write, input))),
    makeDefaultTemplate: async (_source, { input, options }, { change }) =>
      payload(await change("makeDefaultTemplate", options, (write) => makeDefault(write, input))),
  },
} satisfies Resolvers;

function payload(outcome: Outcome<PeriodTemplate>) {
  return { periodTemplate: outcome.result, ...reportOf(outcome) };
}
