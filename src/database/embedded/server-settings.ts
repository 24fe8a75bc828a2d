import { serverMark } from "./server-mark.js";

/** Sized for one developer's machine; the last ones can't be overridden, they are what makes it ours. */
export function serverParameters(
  dataFolder: string,
  port: number,
  settings: Record<string, string>,
): string[] {
  const all = {
    max_connections: "100",
    shared_buffers: "128MB",
    // Bounds the recovery after a kill to about a second; the default of 1 GB can outlast our patience.
    max_wal_size: "256MB",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    ...settings,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port: String(port),
    // The log is read by the start, and cut by us.
    logging_collector: "off",
    log_destination: "stderr",
  };
  const parameters = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  return [...parameters, serverMark(dataFolder)].flatMap((parameter) => ["-c", parameter]);
}
