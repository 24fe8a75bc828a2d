/**
 * Import direction, as docs/architecture.md draws it: what stands lower never imports what stands higher.
 * It reads what the compiler made of the sources, so that imports of types alone, which are gone there, don't count.
 */
const layer = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from.replace("^src", "^dist/src") },
  to: { path: to.replace("^src", "^dist/src") },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-missing", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-development-packages",
      severity: "error",
      from: { path: "^dist" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    layer("time-stands-alone", "^src/time", "^src/(?!time)", "dates, times and zones know of nothing else"),
    layer("faults-stand-alone", "^src/faults", "^src/(?!faults)", "faults know of nothing else"),
    layer("ids-below-domains", "^src/ids", "^src/(?!ids|faults)", "global ids know of no domain"),
    layer(
      "database-below-domains",
      "^src/database",
      "^src/(?!database|config|faults|time)",
      "the database layer knows of no domain",
    ),
    layer(
      "lists-below-domains",
      "^src/lists",
      "^src/(?!lists|database|faults|ids|time)",
      "lists know of no domain",
    ),
    layer(
      "writes-below-domains",
      "^src/writes",
      "^src/(?!writes|database|faults|ids|time)",
      "the way to write knows of no domain",
    ),
    layer(
      "schools-first",
      "^src/schools",
      "^src/(templates|schedules|graphql|http|access|cli|files|compose|main)",
      "schools know of no later domain",
    ),
    layer(
      "templates-before-schedules",
      "^src/templates",
      "^src/(schedules|graphql|http|access|cli|files|compose|main)",
      "templates know of no later domain",
    ),
    layer(
      "schedules-below-graphql",
      "^src/schedules",
      "^src/(graphql|http|access|cli|files|compose|main)",
      "schedules know of no layer above",
    ),
    layer(
      "files-below-the-edge",
      "^src/files",
      "^src/(graphql|http|cli|compose|main)",
      "school files know of no server",
    ),
    layer(
      "graphql-below-http",
      "^src/graphql",
      "^src/(http|cli|files|compose|main)",
      "execution knows of no transport",
    ),
    layer(
      "http-below-composition",
      "^src/http",
      "^src/(cli|files|compose|main)",
      "transport knows of no composition",
    ),
    {
      name: "rules-are-pure",
      comment: "rules of days and rows import no ORM, no GraphQL, no I/O; time comes in as an argument",
      severity: "error",
      from: { path: "^dist/src/(time|schedules/(?!list-conditions)[^/]+\\.js|templates/layout)" },
      to: {
        path: "^(node_modules/(typeorm|pg|graphql|@apollo|dataloader|fastify)|dist/src/(database|graphql|writes|lists))",
      },
    },
    layer(
      "one-reader-of-the-environment",
      "^src/(?!cli|compose|config)",
      "^src/config\\.js$",
      "settings come in as arguments",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["node", "import", "default"] },
  },
};
