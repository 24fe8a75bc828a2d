import type { Reading } from "../../time/reading.js";
import { jsonFault } from "./json-fault.js";

/** Reads the text of a file as JSON, or says where it stops being JSON. */
export function readJson(text: string): Reading<unknown> {
  const source = text.replace(/^\uFEFF/, "");
  if (source.trim() === "") return { fault: "The file is empty" };
  const fault = jsonFault(source);
  if (fault === null) return { value: JSON.parse(source) as unknown };
  const lines = source.slice(0, fault.at).split("\n");
  const place = `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
  return { fault: `The file is not JSON that can be read: ${fault.message} (${place})` };
}
