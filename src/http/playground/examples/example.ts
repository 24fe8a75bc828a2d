/** One operation that answers a question about the sample schools. The operation's name is its tab's title. */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}
