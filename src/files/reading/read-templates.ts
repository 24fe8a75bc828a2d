import type { FormFault } from "../form/form-fault.js";
import type { SoundFile } from "../form/sift.js";
import { type ReadTemplate, readTemplate } from "./read-template.js";
import type { TrackNames } from "./track-names.js";

/** Reads every template of a file that is sound enough to have a name and a date. */
export function readTemplates(
  file: SoundFile,
  tracks: TrackNames,
  formFaults: readonly FormFault[],
): ReadTemplate[] {
  return file.templates.map((template) => readTemplate(template, tracks, formFaults));
}
