import { MIGRATIONS } from "../../migrations/index.js";
import { migrate } from "../../src/database/migrate.js";
import { insertRow, insertSchool, insertTemplate, openByHand } from "../support/by-hand.js";
import { expectCachedRows } from "../support/cached-rows.js";
import { connectTo, createDatabase } from "../support/database.js";

test("templates that stood before their rows were materialised get them by the migration", async () => {
  const { url, drop } = await createDatabase();
  const before = await connectTo(url, MIGRATIONS.slice(0, 3));
  await migrate(before);
  await before.destroy();

  const client = await openByHand(url);
  const schoolId = await insertSchool(client);
  for (let count = 0; count < 20; count += 1) {
    const templateId = await insertTemplate(client, schoolId);
    for (let row = 0; row < count; row += 1) {
      await insertRow(client, templateId, {
        number: row % 3 === 0 ? row : null,
        label: `Row ${row}`,
        start: `${String(row).padStart(2, "0")}:05`,
        audience: ["{(,)}", "{[0,2)}", "{[1,2),[4,5)}"][row % 3],
        meta: { row },
        archived_at: row % 5 === 4 ? "2026-11-21" : null,
      });
    }
    if (count % 2 === 1)
      await client.query(
        "UPDATE period_template SET status = 'PUBLISHED', published_at = now() WHERE id = $1",
        [templateId],
      );
  }

  const after = await connectTo(url);
  expect(await migrate(after)).toHaveLength(MIGRATIONS.length - 3);
  await expectCachedRows(client);
  const { rows } = await client.query(
    "SELECT sum(jsonb_array_length(cached_periods)) AS sum FROM period_template",
  );
  expect(Number(rows[0].sum)).toBeGreaterThan(100);
  await client.end();
  await after.destroy();
  await drop();
});
