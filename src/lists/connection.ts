/**
 * One page of a list. Methods are what graphql-js calls only when the field is asked for, so that a cursor,
 * a total or a look beyond the page costs nothing in queries that don't select it.
 */
export interface Connection<E> {
  readonly nodes: E[];
  edges(): Edge<E>[];
  readonly pageInfo: PageInfo;
  totalCount(): Promise<number>;
}

export interface Edge<E> {
  readonly node: E;
  cursor(): string;
}

export interface PageInfo {
  hasNextPage(): boolean | Promise<boolean>;
  hasPreviousPage(): boolean | Promise<boolean>;
  startCursor(): string | null;
  endCursor(): string | null;
}
