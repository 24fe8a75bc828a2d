import type { ListSpec, NoFilter } from "../lists/list-spec.js";
import { TemplateFamily } from "./template-family.js";

export const templateFamilyList: ListSpec<TemplateFamily, NoFilter, "NAME"> = {
  name: "templateFamilies",
  entity: TemplateFamily,
  parent: "schoolId",
  sortKeys: { NAME: "name" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  conditions: () => [],
};
