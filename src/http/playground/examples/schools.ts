import type { Example } from "./example.js";

export const schools: Example = {
  title: "A page of schools with their templates",
  query: `# Which schools are there, a page at a time,
# and which templates does each have?
# For the next page set $after to the endCursor of this one.
query Schools($first: Int!, $after: String, $timezone: TimeZone) {
  schools(first: $first, after: $after, filter: { timezone: $timezone }) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      timezone
      periodTemplates(first: 3) {
        totalCount
        nodes {
          name
          version
          effectiveFrom
        }
      }
    }
  }
}
`,
  variables: { first: 2, timezone: "America/Los_Angeles" },
};
