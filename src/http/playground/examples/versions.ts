import type { Example } from "./example.js";

export const versions: Example = {
  title: "Versions and what changed",
  query: `# Which versions does a template have, and what changed from one to the next?
query Versions($code: String!, $search: String!) {
  school(by: { code: $code }) {
    periodTemplates(first: 5, filter: { search: $search }, orderBy: [{ field: EFFECTIVE_FROM, direction: DESC }]) {
      nodes {
        name
        version
        status
        effectiveFrom
        versions {
          totalCount
        }
        difference {
          isSame
          before {
            name
            version
          }
          rows {
            kind
            before {
              label
            }
            after {
              label
            }
            changes {
              field
              before
              after
            }
          }
        }
      }
    }
  }
}
`,
  variables: { code: "gunn-high-school-ca", search: "Monday" },
};
