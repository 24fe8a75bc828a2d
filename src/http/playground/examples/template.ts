import type { Example } from "./example.js";

export const template: Example = {
  title: "A template and one of its periods",
  query: `# Which periods and other rows does the template of this date have,
# and when is the period of one number?
query Template($code: String!, $on: LocalDate!, $number: Int!) {
  school(by: { code: $code }) {
    day(on: $on) {
      template {
        id
        name
        version
        status
        isDefault
        effectiveFrom
        periods {
          number
          label
          start
          end
          length
          passing
          nextStart
        }
        segments {
          label
          type
          start
          end
          periodNumber
          part
        }
        period(number: $number) {
          label
          start
          end
        }
      }
    }
  }
}
`,
  variables: { code: "gunn-high-school-ca", on: "2026-09-14", number: 3 },
};
