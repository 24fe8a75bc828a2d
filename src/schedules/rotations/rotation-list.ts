import type { RotationFilter, RotationOrderField } from "../../graphql/generated.js";
import { ifArchived, when } from "../../lists/conditions.js";
import type { ListSpec } from "../../lists/list-spec.js";
import { ifHolds } from "../list-conditions.js";
import { Rotation } from "./rotation.js";

export const rotationList: ListSpec<Rotation, RotationFilter, RotationOrderField> = {
  name: "rotations",
  entity: Rotation,
  parent: "schoolId",
  sortKeys: { STARTS_ON: "startsOn", NAME: "name" },
  defaultOrder: [{ field: "STARTS_ON", direction: "ASC" }],
  conditions: (filter, sql) => [when(filter.on, (date) => ifHolds(date, sql)), ifArchived(filter.archived)],
};
