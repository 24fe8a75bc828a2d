/**
 * What the server's processes inherit. Not all of ours: PGDATA or PGTZ would change the server,
 * LD_LIBRARY_PATH its libraries, and secrets have no business in it. C keeps its messages in English,
 * which the start reads.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const passedOn = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot"];
  const ours = passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return { ...Object.fromEntries(ours), LC_ALL: "C", TZ: "UTC" };
}
