import type { Connection } from "./connection.js";

/** What a page knows of the list it was cut from. */
export interface PageContext<E> {
  readonly backward: boolean;
  cursorOf(row: E): string;
  total(): Promise<number>;
  /** Whether rows stand at a cursor or on its far side; null when the page was asked without that cursor. */
  readonly beyond: Record<"after" | "before", (() => Promise<boolean>) | null>;
}

/** `rows` in the direction of travel, with one more than the page has when the list goes on. */
export function listPage<E>(rows: readonly E[], limit: number, context: PageContext<E>): Connection<E> {
  const nodes = rows.slice(0, limit);
  if (context.backward) nodes.reverse();
  const goesOn = rows.length > limit;
  const cursorAt = (at: number) => {
    const row = nodes.at(at);
    return row === undefined ? null : context.cursorOf(row);
  };
  return {
    nodes,
    edges: () => nodes.map((node) => ({ node, cursor: () => context.cursorOf(node) })),
    pageInfo: {
      hasNextPage: () => (goesOn && !context.backward) || (context.beyond.before?.() ?? false),
      hasPreviousPage: () => (goesOn && context.backward) || (context.beyond.after?.() ?? false),
      startCursor: () => cursorAt(0),
      endCursor: () => cursorAt(-1),
    },
    totalCount: () => context.total(),
  };
}
