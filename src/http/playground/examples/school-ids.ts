const PLACE = /\{id of ([a-z0-9-]+)\}/g;

/**
 * Stands in an example's variables for the global id of a school: ids differ from one database to the next.
 * The page puts the id in its place; where it can't, the words say what belongs there.
 */
export const idOf = (code: string): string => `{id of ${code}}`;

/** The variables with each place taken by the id of its school; a school without one keeps the place. */
export function withSchoolIds<T>(variables: T, ids: ReadonlyMap<string, string>): T {
  if (variables === undefined) return variables;
  const filled = JSON.stringify(variables).replace(PLACE, (place, code: string) => ids.get(code) ?? place);
  return JSON.parse(filled) as T;
}
