/**
 * A Ctrl-C in a terminal reaches every process there, and npm passes it on to the one it runs besides: what
 * follows this soon is the same wish.
 */
const SAME_WISH_MS = 1000;

export interface StopSignals {
  /** To finish what is in flight, and stop. */
  readonly first: Promise<NodeJS.Signals>;
  /** To stop at once. */
  readonly second: Promise<NodeJS.Signals>;
}

/** Listens for SIGTERM and SIGINT, and for what else counts as one. After the second the next ends the process as ever. */
export function stopSignals(another: Promise<NodeJS.Signals> | null): StopSignals {
  const signals: NodeJS.Signals[] = ["SIGTERM", "SIGINT"];
  let hear: (signal: NodeJS.Signals) => void = () => {};
  const next = () =>
    new Promise<NodeJS.Signals>((resolve) => {
      hear = resolve;
    });
  const listener = (signal: NodeJS.Signals) => hear(signal);
  for (const signal of signals) process.on(signal, listener);
  void another?.then(listener);
  const first = next();
  const second = first
    .then(() => new Promise((resolve) => setTimeout(resolve, SAME_WISH_MS).unref()))
    .then(next);
  void second.then(() => {
    for (const signal of signals) process.removeListener(signal, listener);
  });
  return { first, second };
}
