import { briefDocument, mutationDocument, writtenField } from "./documents.js";
import type { AnswerError, TestService } from "./service.js";

/** What a writer names: an object and the revision that was read. */
export type Ref = {
  readonly id: string;
  readonly revision: number;
};

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
type Payload = any;

/** Sends a mutation that must succeed, and answers its payload. */
export async function write(service: TestService, mutation: string, variables: object): Promise<Payload> {
  const data = await service.data(mutationDocument(mutation), variables);
  return data[mutation];
}

/** Sends a mutation of one input that must succeed, and answers its object's reference. */
export async function make(service: TestService, mutation: string, input: object): Promise<Ref> {
  const data = await service.data(briefDocument(mutation), { input });
  return refOf(data[mutation][writtenField(mutation)!.field]);
}

/** Sends a mutation that must be refused, and answers its errors. */
export function refusal(
  service: TestService,
  mutation: string,
  variables: object,
): Promise<readonly AnswerError[]> {
  return service.errors(mutationDocument(mutation), variables);
}

/** Sends a mutation that may be refused; the document says what it asks for. */
export async function attempt(
  service: TestService,
  mutation: string,
  variables: object,
  document = mutationDocument(mutation),
): Promise<{ readonly payload: Payload | null; readonly errors: readonly AnswerError[] }> {
  const answer = await service.ask(document, variables);
  return { payload: answer.data?.[mutation] ?? null, errors: answer.errors ?? [] };
}

export function refOf({ id, revision }: Ref): Ref {
  return { id, revision };
}

/** The variables of a mutation as a dry run, wherever its options stand. */
export function asDryRun(mutation: string, variables: Record<string, unknown>): Record<string, unknown> {
  return withOptions(mutation, variables, { dryRun: true });
}

export function withOptions(
  mutation: string,
  variables: Record<string, unknown>,
  options: object,
): Record<string, unknown> {
  if (!/^(archive|restore|revoke)/.test(mutation)) return { ...variables, options };
  return { ...variables, input: { ...(variables.input as object), options } };
}
