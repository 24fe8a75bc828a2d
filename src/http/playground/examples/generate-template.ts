import type { Example } from "./example.js";
import { idOf } from "./school-ids.js";

export const generateTemplate: Example = {
  title: "A template from a few numbers (dry run)",
  query: `# Which rows come of a first bell, seven periods, their length
# and two breaks?
# A dry run: nothing is kept.
mutation GenerateTemplate($input: GeneratePeriodTemplateInput!) {
  generatePeriodTemplate(input: $input, options: { dryRun: true }) {
    dryRun
    periodTemplate {
      name
      version
      status
      effectiveFrom
      warnings
      rows {
        __typename
        label
        start
        end
        length
        ... on PeriodDefinition {
          number
          passing
        }
      }
    }
  }
}
`,
  variables: {
    input: {
      schoolId: idOf("gunn-high-school-ca"),
      name: "Short day",
      firstBell: "09:00",
      periods: 7,
      length: 35,
      passing: 7,
      breaks: [
        { afterPeriod: 2, label: "Brunch", length: 8 },
        { afterPeriod: 4, label: "Lunch", type: "LUNCH", length: 30 },
      ],
    },
  },
};
