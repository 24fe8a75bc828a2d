import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { ALL_LISTS } from "./all-lists.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

test("every list has a name of its own, which its cursors carry", () => {
  expect(new Set(ALL_LISTS.map(({ name }) => name)).size).toBe(ALL_LISTS.length);
});

test.each(ALL_LISTS.map((spec) => [spec.name, spec] as const))(
  "%s are sorted by columns that are never null and of types that a cursor knows",
  (_, spec) => {
    const metadata = database.dataSource.getMetadata(spec.entity);
    for (const property of [...Object.values(spec.sortKeys), ...(spec.parent ? [spec.parent] : [])]) {
      const column = metadata.findColumnWithPropertyName(property)!;
      expect(column.isNullable).toBe(false);
      expect(["text", "date", "integer", "timestamptz", "uuid"]).toContain(column.type);
    }
  },
);
