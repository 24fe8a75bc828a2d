import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { PACKAGE_ROOT } from "../package-root.js";
import { dayResolvers } from "../schedules/days/day-resolvers.js";
import { exceptionResolvers } from "../schedules/exceptions/exception-resolvers.js";
import { rotationResolvers } from "../schedules/rotations/rotation-resolvers.js";
import { ruleResolvers } from "../schedules/rules/rule-resolvers.js";
import { schoolResolvers } from "../schools/school-resolvers.js";
import { termResolvers } from "../schools/terms/term-resolvers.js";
import { trackResolvers } from "../schools/tracks/track-resolvers.js";
import { rowResolvers } from "../templates/row-resolvers.js";
import { templateMutations } from "../templates/template-mutations.js";
import { templateResolvers } from "../templates/template-resolvers.js";
import { nodeResolvers } from "./node-resolvers.js";
import { SCALARS } from "./scalars.js";

/** The SDL of all domains, in the order of their files' names. */
export function readSdl(): string {
  const folder = path.join(PACKAGE_ROOT, "schema");
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return files
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}

/** The schema with the resolvers of every domain; fails where a resolver has no field in the SDL. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: [
      SCALARS,
      nodeResolvers,
      schoolResolvers,
      termResolvers,
      trackResolvers,
      templateResolvers,
      templateMutations,
      rowResolvers,
      rotationResolvers,
      ruleResolvers,
      exceptionResolvers,
      dayResolvers,
    ],
    inheritResolversFromInterfaces: false,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
}
