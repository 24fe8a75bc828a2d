/**
 * SIGINT is the server's fast shutdown, SIGQUIT its immediate one. Not even SIGKILL loses a committed
 * write: the next start recovers it from the log.
 */
const steps: [NodeJS.Signals, patienceMs: number][] = [
  ["SIGINT", 20_000],
  ["SIGQUIT", 5_000],
  ["SIGKILL", 5_000],
];

export async function stopInSteps(
  send: (signal: NodeJS.Signals) => Promise<void>,
  gone: Promise<void>,
): Promise<void> {
  for (const [signal, patienceMs] of steps) {
    await send(signal);
    if (await happensWithin(gone, patienceMs)) return;
  }
  throw new Error("the PostgreSQL server did not stop");
}

async function happensWithin(event: Promise<void>, patienceMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, patienceMs, false);
  });
  return Promise.race([event.then(() => true), late]).finally(() => clearTimeout(timer));
}
