import type { Example } from "./example.js";

export const oneDay: Example = {
  title: "One day with its bells",
  query: `# Which bells ring on this date, at which instants,
# and why does the day run this template?
query OneDay($code: String!, $on: LocalDate!) {
  school(by: { code: $code }) {
    day(on: $on) {
      date
      weekday
      source
      reason
      template {
        name
        version
        effectiveFrom
      }
      exception {
        reason
        note
      }
      bells {
        label
        start
        end
        startsAt
        endsAt
        row {
          type
          length
          tracks {
            name
          }
          ... on PeriodDefinition {
            number
            passing
          }
        }
      }
    }
  }
}
`,
  variables: { code: "gunn-high-school-ca", on: "2026-09-18" },
};
