import { perhaps } from "../../src/files/form/perhaps.js";

test.each([
  ["efectiveFrom", ["effectiveFrom", "name"], '; perhaps "effectiveFrom" is meant'],
  ["LUNHC", ["LUNCH", "BREAK"], '; perhaps "LUNCH" is meant'],
  ["finals-2022-fri", ["finals-2022-mon", "finals-2022-wed"], ""],
  ["A", ["B"], ""],
  ["", ["B"], ""],
])("%j among %j: %j", (word, known, expected) => {
  expect(perhaps(word, known)).toBe(expected);
});
