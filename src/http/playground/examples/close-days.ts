import type { Example } from "./example.js";
import { idOf } from "./school-ids.js";

export const closeDays: Example = {
  title: "What closing two days would change (dry run)",
  query: `# What would change if the school closed on these days?
# A dry run: nothing is kept.
mutation CloseDays($input: CloseDaysInput!) {
  closeDays(input: $input, options: { dryRun: true }) {
    dryRun
    calendarExceptions {
      date
      isClosed
      reason
      note
    }
    errors {
      code
      message
    }
    affectedDateCount
    affectedDates {
      date
      before {
        source
        templateName
        reason
      }
      after {
        source
        templateName
        reason
      }
    }
  }
}
`,
  variables: {
    input: {
      schoolId: idOf("gunn-high-school-ca"),
      from: "2027-03-01",
      to: "2027-03-02",
      reason: "WEATHER",
      note: "Storm",
    },
  },
};
