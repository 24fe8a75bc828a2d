import type { Parameters } from "../lists/parameters.js";

/** In a list's filter: rows that refer to the template family of this name. */
export function ifOfFamily(name: string, sql: Parameters): string {
  return `EXISTS (SELECT FROM template_family f WHERE f.id = t.family_id AND f.name = ${sql.add(name)})`;
}

/** Rows whose range holds a date; a range without end goes on. */
export function ifHolds(date: string, sql: Parameters): string {
  return `${sql.add(date)}::date BETWEEN t.starts_on AND coalesce(t.ends_on, 'infinity')`;
}
