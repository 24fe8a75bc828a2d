/** Runs in the process of start-postgres.ts, but is loaded apart from it. */
export default async function stopPostgres(): Promise<void> {
  const stop: unknown = Reflect.get(globalThis, Symbol.for("bellwether.stopPostgres"));
  if (typeof stop === "function") await stop();
}
