/** A place of a JSON text, counted from 0, and what is wrong there. */
export interface JsonFault {
  readonly at: number;
  readonly message: string;
}

/** Deeper than any school file, and far from what overflows the stack. */
const MOST_LEVELS = 100;

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/sy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/**
 * The first place at which a text is no JSON, or gives one key twice. JSON.parse takes the last of two equal keys,
 * which is a guess, and what it says of other faults differs from one version of Node to the next.
 */
export function jsonFault(text: string): JsonFault | null {
  let at = 0;
  try {
    value(0);
    if (next() !== undefined) fail("nothing more may follow here");
    return null;
  } catch (error) {
    if (error instanceof Found) return error.fault;
    throw error;
  }

  function value(level: number): void {
    if (level > MOST_LEVELS) fail(`objects and lists lie more than ${MOST_LEVELS} deep in each other here`);
    const sign = next();
    if (sign === "{") object(level);
    else if (sign === "[") list(level);
    else if (sign === '"') string();
    else if (take(SCALAR) === null) fail("a value is expected here");
  }

  function object(level: number): void {
    const keys = new Set<string>();
    entries("}", () => {
      const start = at;
      if (next() !== '"') fail('a key in quotes or "}" is expected here');
      const key = string();
      if (keys.has(key)) fail(`"${key}" is given twice in one object`, start);
      keys.add(key);
      if (next() !== ":") fail('":" is expected here');
      at += 1;
      value(level + 1);
    });
  }

  function list(level: number): void {
    entries("]", () => value(level + 1));
  }

  function entries(closing: string, entry: () => void): void {
    at += 1;
    if (next() === closing) {
      at += 1;
      return;
    }
    for (;;) {
      entry();
      const sign = next();
      if (sign !== "," && sign !== closing) fail(`"," or "${closing}" is expected here`);
      at += 1;
      if (sign === closing) return;
      next();
    }
  }

  function string(): string {
    const start = at;
    const quoted = take(STRING);
    if (quoted === null) fail("the text that begins here has no closing quote");
    try {
      return JSON.parse(quoted) as string;
    } catch {
      return fail("the text that begins here holds a line break, or a backslash that means nothing", start);
    }
  }

  function next(): string | undefined {
    take(SPACE);
    return text[at];
  }

  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  }

  function fail(message: string, place = at): never {
    throw new Found(
      place < text.length ? { at: place, message } : { at: place, message: "the file ends too early" },
    );
  }
}

class Found extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.message);
  }
}
