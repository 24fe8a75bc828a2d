/** A statement as one reads it: without the layout of its source, each clause on a line. */
export function statementText(sql: string): string {
  return sql
    .replace(/\s+/g, " ")
    .trim()
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
