import { differenceOf } from "../../../src/templates/layout/difference.js";
import { segment } from "./rows.js";

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, {}],
  [{}, { a: 1 }],
  [{ a: undefined }, { b: undefined }],
  [{ a: [1] }, { a: { 0: 1 } }],
  [{ a: null }, { a: {} }],
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: "1" }, { a: 1 }],
])("a row whose meta goes from %j to %j is changed", (one, other) => {
  const row = segment("Lunch", "11:00", 30);
  const [change, ...rest] = differenceOf([{ ...row, meta: one }], [{ ...row, meta: other }]);
  expect(change?.changes).toEqual([{ field: "meta", before: one, after: other }]);
  expect(rest).toEqual([]);
});
