const LOOK_EVERY_MS = 200;

/**
 * Answers once the shell is gone in which npm runs its scripts: many a shell dies of the SIGTERM that npm passes
 * on and tells nobody, and the service would stay behind, alone.
 */
export function leftByNpm(): Promise<NodeJS.Signals> {
  const shell = process.ppid;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === shell) return;
      clearInterval(timer);
      resolve("SIGTERM");
    }, LOOK_EVERY_MS).unref();
  });
}
