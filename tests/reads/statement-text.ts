/** A statement as one reads it: each clause on a line, and an entity's columns, which are always all, as `*`. */
export function statementText(sql: string): string {
  return sql
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\b(t|written)\."id" AS "id"(, (to_char\()?\1\."\w+"(, 'HH24:MI'\))? AS "\w+")+/g, "$1.*")
    .replace(/ (FROM|WHERE|ORDER BY|CROSS JOIN|LEFT JOIN|JOIN|UNION|RETURNING) /g, "\n     $1 ");
}

/** What a query caused: its statements in the order sent, beside the answer. */
export function recordOf(query: string, statements: readonly string[], answer: unknown): string {
  const numbered = statements.map((sql, index) => `${String(index + 1).padStart(3)}. ${statementText(sql)}`);
  return [
    query,
    `-- ${statements.length} statements`,
    ...numbered,
    "-- answer",
    JSON.stringify(answer, null, 1),
  ].join("\n");
}
