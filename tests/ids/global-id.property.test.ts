import fc from "fast-check";
import { Refusal } from "../../src/faults/fault.js";
import { NODE_TYPES, readGlobalId, requireId, writeGlobalId } from "../../src/ids/global-id.js";

const anyType = fc.constantFrom(...NODE_TYPES);
const anyUuid = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => {
  const hex = Buffer.from(bytes).toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
});

describe("a global id", () => {
  test("reads as what it was written from", () => {
    fc.assert(
      fc.property(anyType, anyUuid, (type, uuid) => {
        const text = writeGlobalId(type, uuid);
        expect(text).toBe(`${type}_${Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url")}`);
        expect(readGlobalId(text)).toEqual({ type, uuid });
        expect(requireId(type, text)).toBe(uuid);
      }),
    );
  });

  test("is written alike for upper-case and lower-case UUIDs", () => {
    fc.assert(
      fc.property(anyUuid, (uuid) => {
        expect(writeGlobalId("Term", uuid.toUpperCase())).toBe(writeGlobalId("Term", uuid));
      }),
    );
  });

  test("has one spelling only: whatever else is read as an id is refused", () => {
    const almost = fc
      .tuple(anyType, anyUuid, fc.nat(40), fc.string({ maxLength: 2 }), fc.nat(2))
      .map(([type, uuid, at, put, cut]) => {
        const text = writeGlobalId(type, uuid);
        return text.slice(0, at) + put + text.slice(at + cut);
      });
    fc.assert(
      fc.property(fc.oneof(almost, fc.string(), fc.string({ unit: "binary" }), anyUuid), (text) => {
        const id = readGlobalId(text);
        if (id !== null) expect(writeGlobalId(id.type, id.uuid)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "",
    "_",
    "School",
    "School_",
    "School_AAAAAAAAAAAAAAAAAAAAAB",
    "School_AAAAAAAAAAAAAAAAAAAAA=",
    "Nothing_AAAAAAAAAAAAAAAAAAAAAA",
    "toString_AAAAAAAAAAAAAAAAAAAAAA",
    "School_AAAAAAAAAAA+/AAAAAAAAA",
  ])("is not %j", (text) => expect(readGlobalId(text)).toBeNull());
});

describe("a wanted id", () => {
  const term = writeGlobalId("Term", "00000000-0000-4000-8000-000000000001");

  test("of another type is refused in words, with the path of the argument", () => {
    expect(faultsOf(() => requireId("School", term, ["filter", "id"]))).toEqual([
      {
        code: "BAD_USER_INPUT",
        message: "This is the id of a Term; a School is wanted here.",
        path: ["filter", "id"],
      },
    ]);
    expect(faultsOf(() => requireId(["AssignmentRule", "Segment"], term))[0]?.message).toBe(
      "This is the id of a Term; an AssignmentRule or a Segment is wanted here.",
    );
  });

  test("that is none is refused, and only its beginning repeated", () => {
    expect(faultsOf(() => requireId("School", "gunn"))[0]?.message).toBe(`"gunn" is not an id.`);
    expect(faultsOf(() => requireId("School", "x".repeat(10_000)))[0]?.message.length).toBeLessThan(90);
  });
});

function faultsOf(work: () => unknown): Refusal["faults"] {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.faults;
  }
  throw new Error("nothing was refused");
}
