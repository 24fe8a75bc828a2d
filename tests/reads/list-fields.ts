import { WEST } from "../support/rich-world.js";

/** Where a list stands in the schema, and what shows its objects apart. */
export interface ListField {
  readonly title: string;
  /** The fields that lead to the list; none for a list of the query itself. */
  readonly way: readonly string[];
  readonly field: string;
  readonly filter?: string;
  /** Each order that is walked; the default order when there is none. */
  readonly orders: readonly (string | null)[];
}

const SCHOOL = [`school(by: { code: "${WEST}" })`];
const ALL = "{ archived: ALL }";
const EVERY_STATUS = "{ statuses: [DRAFT, PUBLISHED, ARCHIVED] }";

export const LIST_FIELDS: readonly ListField[] = [
  {
    title: "schools",
    way: [],
    field: "schools",
    filter: ALL,
    orders: [null, "CODE", "CREATED_AT", "-UPDATED_AT,NAME"],
  },
  {
    title: "templates of all schools",
    way: [],
    field: "periodTemplates",
    filter: EVERY_STATUS,
    orders: [null, "-EFFECTIVE_FROM,NAME", "UPDATED_AT", "-VERSION"],
  },
  {
    title: "templates of a school",
    way: SCHOOL,
    field: "periodTemplates",
    filter: EVERY_STATUS,
    orders: [null, "EFFECTIVE_FROM", "-NAME,VERSION"],
  },
  { title: "template families", way: SCHOOL, field: "templateFamilies", orders: [null] },
  {
    title: "versions of a template",
    way: [...SCHOOL, `periodTemplate(name: "Regular")`],
    field: "versions",
    orders: [null, "EFFECTIVE_FROM"],
  },
  {
    title: "versions of a family",
    way: [...SCHOOL, `periodTemplate(name: "Regular")`, "family"],
    field: "versions",
    orders: [null, "VERSION"],
  },
  { title: "terms", way: SCHOOL, field: "terms", filter: ALL, orders: [null, "-ENDS_ON", "NAME"] },
  { title: "tracks", way: SCHOOL, field: "tracks", filter: ALL, orders: [null, "-NAME"] },
  { title: "rotations", way: SCHOOL, field: "rotations", filter: ALL, orders: [null, "-NAME"] },
  {
    title: "assignment rules",
    way: SCHOOL,
    field: "assignmentRules",
    filter: ALL,
    orders: [null, "-PRIORITY,STARTS_ON"],
  },
  {
    title: "calendar exceptions",
    way: SCHOOL,
    field: "calendarExceptions",
    filter: ALL,
    orders: [null, "-DATE", "UPDATED_AT"],
  },
  { title: "corrections", way: SCHOOL, field: "corrections", orders: [null] },
];

/** A query of the list with these arguments; `answered` leads from the answer's data to the connection. */
export function listQuery({ way, field, filter, orders }: ListField, order: string | null, args: string) {
  const given = [
    args,
    filter ? `filter: ${filter}` : "",
    order && orders.includes(order) ? `orderBy: [${order.split(",").map(orderText).join(", ")}]` : "",
  ];
  const shown = "id __typename";
  const connection = `list: ${field}(${given.filter(Boolean).join(", ")}) {
    totalCount nodes { ${shown} } edges { cursor node { ${shown} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  return way.reduceRight((inner, one) => `${one} { ${inner} }`, connection);
}

function orderText(key: string): string {
  return key.startsWith("-") ? `{ field: ${key.slice(1)}, direction: DESC }` : `{ field: ${key} }`;
}
