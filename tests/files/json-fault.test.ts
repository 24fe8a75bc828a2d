import fc from "fast-check";
import { jsonFault } from "../../src/files/form/json-fault.js";
import { readJson } from "../../src/files/form/read-json.js";

test("what JSON writes has no fault, and is read as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(jsonFault(text)).toBeNull();
      expect(readJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test("what JSON.parse refuses has a fault, and nothing else but a key given twice", () => {
  const pieces = fc.constantFrom(
    ...'{}[]:,"\\ \n0123.eE+-tfn',
    "true",
    "null",
    '"a"',
    '"b":',
    "\\u00e9",
    "1e5",
    "{}",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const fault = jsonFault(text);
      if (fault?.message.includes("twice")) return;
      expect(fault === null).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["", 0, "the file ends too early"],
  ['{"a": 1,', 8, "the file ends too early"],
  ['{"a": 1,}', 8, 'a key in quotes or "}" is expected here'],
  ["{'a': 1}", 1, 'a key in quotes or "}" is expected here'],
  ['{"a" 1}', 5, '":" is expected here'],
  ["[1 2]", 3, '"," or "]" is expected here'],
  ["[1,]", 3, "a value is expected here"],
  ["[01]", 1, "a value is expected here"],
  ['["a]', 1, "the text that begins here has no closing quote"],
  ['["a\nb"]', 1, "the text that begins here holds a line break, or a backslash that means nothing"],
  ['{"a": 1, "b": {"a": 1}, "a": 2}', 24, '"a" is given twice in one object'],
  ["[] []", 3, "nothing more may follow here"],
  ["[".repeat(200), 101, "objects and lists lie more than 100 deep in each other here"],
])("%j has its fault at %s: %s", (text, at, message) => {
  expect(jsonFault(text)).toEqual({ at, message });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
