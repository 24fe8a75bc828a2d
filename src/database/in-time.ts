/** What work answers, or `otherwise` when it takes longer than a limit in milliseconds. */
export async function inTime<T, O>(work: Promise<T>, limitMs: number, otherwise: O): Promise<T | O> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<O>((resolve) => {
    timer = setTimeout(resolve, limitMs, otherwise);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
