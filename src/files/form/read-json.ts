import type { Reading } from "../../time/reading.js";

/** Reads the text of a file as JSON, or says where it stops being JSON. */
export function readJson(text: string): Reading<unknown> {
  const source = text.replace(/^\uFEFF/, "");
  if (source.trim() === "") return { fault: "The file is empty" };
  try {
    return { value: JSON.parse(source) as unknown };
  } catch (error) {
    return { fault: `The file is not JSON: ${reasonOf(error, source)}` };
  }
}

function reasonOf(error: unknown, source: string): string {
  const message = (error as Error).message;
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  // Without a position the parser has reached the end, or quotes the place itself.
  if (Number.isNaN(position)) return message.replace(/^Unexpected end of JSON input$/, "it ends too early");
  const before = source.slice(0, position).split("\n");
  return `line ${before.length}, column ${before.at(-1)!.length + 1} is not what JSON has there`;
}
