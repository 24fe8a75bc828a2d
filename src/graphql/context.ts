import type { DataSource } from "typeorm";
import { createListLoader } from "../lists/list-loader.js";
import type { Listed, ListLoader, ListSpec } from "../lists/list-spec.js";
import { change, readCorrection } from "../writes/change.js";
import type { Effects } from "../writes/effects.js";
import type { WritingContext } from "../writes/lifecycle-resolvers.js";
import { createLoaders, type Loaders } from "./loaders.js";

/** What resolvers have of a request. */
export interface RequestContext extends WritingContext {
  /** The request's instant in epoch milliseconds: one for the whole answer. */
  readonly now: number;
  /** The name under which writes are recorded. */
  readonly actor: string;
  readonly loaders: Loaders;
  /** The loader of a list, the same one each time within a request. */
  list<E extends Listed, Filter, Field extends string>(
    spec: ListSpec<E, Filter, Field>,
  ): ListLoader<E, Filter, Field>;
}

export interface Services {
  readonly dataSource: DataSource;
  readonly effects: Effects;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

export function createContext({ dataSource, effects, clock }: Services, actor: string): RequestContext {
  const db = dataSource.manager;
  const now = clock();
  let loaders = createLoaders(db);
  let lists = new Map<unknown, unknown>();
  return {
    now,
    actor,
    get loaders() {
      return loaders;
    },
    list<E extends Listed, Filter, Field extends string>(spec: ListSpec<E, Filter, Field>) {
      let loader = lists.get(spec) as ListLoader<E, Filter, Field> | undefined;
      if (!loader) {
        loader = createListLoader(db, spec);
        lists.set(spec, loader);
      }
      return loader;
    },
    async change(operation, options, work, optionsPath = ["options"]) {
      const correction = readCorrection(options?.correction, [...optionsPath, "correction"]);
      const request = { operation, actor, now, dryRun: options?.dryRun ?? false, correction };
      try {
        return await change(dataSource, effects, request, work);
      } finally {
        // What was loaded before the write is not what the rest of the answer may show.
        loaders = createLoaders(db);
        lists = new Map();
      }
    },
  };
}
