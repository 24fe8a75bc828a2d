import type { Connection } from "../lists/connection.js";

/** What resolvers answer for a connection of any type; the generated types can't name its type parameter. */
export type AnyConnection = Connection<unknown>;
