import DataLoader from "dataloader";

/** The parents that a statement answers for; null: the list of all. */
export type ParentIds = readonly string[] | null;

export interface LoaderByParent<Value> {
  load(parentId: string | null): Promise<Value>;
}

/** Gathers the parents asked for at one time; `read` answers for all of them at once. */
export function loaderByParent<Value>(
  read: (parentIds: ParentIds) => Promise<(parentId: string | null) => Value>,
): LoaderByParent<Value> {
  const children = new DataLoader<string, Value>(async (parentIds) => {
    const answerFor = await read(parentIds);
    return parentIds.map(answerFor);
  });
  const all = new DataLoader<string, Value>(async (keys) => {
    const answerFor = await read(null);
    return keys.map(() => answerFor(null));
  });
  return { load: (parentId) => (parentId === null ? all.load("all") : children.load(parentId)) };
}
