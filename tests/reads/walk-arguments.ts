import { getNamedType, isInputObjectType } from "graphql";
import { idOf } from "../support/keys.js";
import { RICH, WEST } from "../support/rich-world.js";
import type { ArgumentText } from "./schema-walk.js";

const BY_NAME: Readonly<Record<string, string>> = {
  first: "10",
  on: `"2026-11-19"`,
  from: `"2026-11-18"`,
  to: `"2026-11-20"`,
  track: `"Lunch B"`,
  rotation: `"A/B"`,
  number: "0",
  timezone: `"Asia/Kathmandu"`,
  by: `{ code: "${WEST}" }`,
  id: JSON.stringify(idOf("PeriodTemplate", `${WEST} Regular 2`)),
};

const BY_FIELD: Readonly<Record<string, string | undefined>> = {
  "difference.from": JSON.stringify(idOf("PeriodTemplate", `${WEST} Regular 1`)),
  "periodTemplate.name": `"Regular"`,
  "schools.filter": `{ archived: ALL, codes: ${JSON.stringify(RICH)} }`,
};

/** Arguments with which every list of the rich world holds something, what was archived included. */
export const walkArgument: ArgumentText = (argument, field) => {
  const place = `${field.name}.${argument.name}`;
  if (place in BY_FIELD) return BY_FIELD[place];
  if (argument.name === "filter") return allOf(argument.type as never);
  return BY_NAME[argument.name];
};

function allOf(type: never): string | undefined {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return undefined;
  const fields = input.getFields();
  if ("archived" in fields) return "{ archived: ALL }";
  return "statuses" in fields
    ? `{ statuses: [DRAFT, PUBLISHED, ARCHIVED], names: ["Regular", "Assembly", "Minimum", "Finals"] }`
    : undefined;
}
