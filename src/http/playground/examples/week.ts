import type { Example } from "./example.js";

export const week: Example = {
  title: "A week of a school that rotates",
  query: `# What does the school run on each day of a week,
# where does its rotation stand, and which periods are there?
query Week($code: String!, $from: LocalDate!, $to: LocalDate!) {
  school(by: { code: $code }) {
    name
    days(from: $from, to: $to) {
      date
      weekday
      isSchoolDay
      source
      rotationDays {
        label
        rotation {
          name
        }
      }
      template {
        name
        periods {
          number
          label
          start
          end
          tracks {
            name
          }
        }
      }
    }
  }
}
`,
  variables: { code: "lakeside-school-wa", from: "2026-04-13", to: "2026-04-19" },
};
