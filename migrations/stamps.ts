/** The columns every table ends with. */
export const STAMPS = `
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by text NOT NULL DEFAULT current_user,
  updated_at timestamptz NOT NULL DEFAULT now(),
  updated_by text NOT NULL DEFAULT current_user,
  archived_at timestamptz,
  archived_by text`;

export function stamped(table: string): string {
  return `CREATE TRIGGER stamp_${table} BEFORE INSERT OR UPDATE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION stamp_row()`;
}
