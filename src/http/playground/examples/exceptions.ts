import type { Example } from "./example.js";

export const exceptions: Example = {
  title: "Calendar exceptions of a range",
  query: `# On which dates is the school closed, or runs another template
# than usual, and why?
query Exceptions($code: String!, $from: LocalDate!, $to: LocalDate!) {
  school(by: { code: $code }) {
    name
    calendarExceptions(first: 50, filter: { from: $from, to: $to }) {
      totalCount
      nodes {
        date
        isClosed
        reason
        note
        family {
          name
        }
      }
    }
  }
}
`,
  variables: { code: "gunn-high-school-ca", from: "2026-11-01", to: "2026-12-31" },
};
