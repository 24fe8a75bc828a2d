import type { Example } from "./example.js";

export const schoolToday: Example = {
  title: "A school and its today",
  query: `# Which school is this, and what does it run today?
query SchoolToday($code: String!) {
  school(by: { code: $code }) {
    id
    name
    timezone
    today
    weekdays
    day {
      isSchoolDay
      source
      reason
      template {
        name
        version
      }
      bells {
        label
        start
        end
      }
    }
  }
}
`,
  variables: { code: "gunn-high-school-ca" },
};
