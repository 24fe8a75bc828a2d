import { createConnection, createServer, type Socket } from "node:net";

/** A way to PostgreSQL that can be shut: who comes then is let in by the system, and never hears anything. */
export interface SlowDoor {
  readonly url: string;
  shut(): void;
  /** How many stand outside since it was shut. */
  knocks(): number;
  open(): void;
  remove(): Promise<void>;
}

export async function slowDoor(databaseUrl: string): Promise<SlowDoor> {
  const beyond = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let isShut = false;
  let knocks = 0;
  const server = createServer((inside) => {
    const keep = (socket: Socket) => {
      sockets.add(socket);
      socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    };
    keep(inside);
    if (isShut) {
      knocks++;
      return;
    }
    const outside = createConnection(Number(beyond.port), beyond.hostname);
    keep(outside);
    inside.pipe(outside).pipe(inside);
    // What one side hears must reach the other: a pipe passes an end on, but not a reset.
    inside.on("close", () => outside.destroy());
    outside.on("close", () => inside.destroySoon());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    url: url.href,
    shut: () => {
      isShut = true;
    },
    knocks: () => knocks,
    open: () => {
      isShut = false;
    },
    remove() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
