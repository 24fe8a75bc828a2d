export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
  readonly data: any;
  readonly codes: readonly string[];
}

/** Sends an operation to a service. */
export async function tell(url: string, query: string, variables: object = {}): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as Answer;
  return { status: response.status, data, codes: errors.map((error) => error.extensions.code) };
}

interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const CREATE = `mutation ($code: String!) {
  createSchool(input: { code: $code, name: "A school", timezone: "UTC" }) { school { id code } }
}`;

export function createSchool(url: string, code: string): Promise<Told> {
  return tell(url, CREATE, { code });
}

/** The codes of a service's first 100 schools. */
export async function schoolCodes(url: string): Promise<string[]> {
  const { data } = await tell(url, "{ schools(first: 100) { nodes { code } } }");
  return data.schools.nodes.map((school: { code: string }) => school.code);
}

/** When the server ends whoever held a request before it ends the request's own session, that is carried out after all. */
export const DONE_OR_UNAVAILABLE: readonly (readonly string[])[] = [[], ["SERVICE_UNAVAILABLE"]];

/** The status of the readiness probe. */
export async function readiness(url: string): Promise<number> {
  return (await fetch(`${url}/health/ready`)).status;
}
