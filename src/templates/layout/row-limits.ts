import { MINUTES_OF_DAY, readLocalTime } from "../../time/local-time.js";
import { openingTitleOf, titleOf } from "./derived.js";
import { labelFault } from "./label.js";
import { isWithin, PART_NUMBER, PERIOD_NUMBER } from "./limits.js";
import { PASSING_TIME, PERIOD_LENGTH, type RowDraft, SEGMENT_LENGTH } from "./row.js";
import { isRowTime, spanOf } from "./row-span.js";

export interface FieldFault {
  readonly field: keyof RowDraft;
  readonly message: string;
}

/** Every limit that one row breaks by itself; `place` counts from 1, as people do. */
export function limitFaults(row: RowDraft, place: number): FieldFault[] {
  const label = labelFault(row.label);
  // A label that is empty or a page long can't stand for its row in the other messages.
  const named = label === null ? row : { ...row, label: `Row ${place}` };
  return [
    ...(label === null ? [] : [fault("label", `The label of row ${place} ${label}`)]),
    ...(row.tracks?.length === 0
      ? [fault("tracks", `${openingTitleOf(named)} is for no track, so for nobody`)]
      : []),
    ...(row.number === null ? segmentFaults(named) : periodFaults(named, row.number)),
    ...clockFaults(named),
  ];
}

function periodFaults(row: RowDraft, number: number): FieldFault[] {
  const [title, faults] = [openingTitleOf(row), [] as FieldFault[]];
  if (!isWithin(PERIOD_NUMBER, number)) {
    faults.push(fault("number", `Period number ${number} is not a whole number from 0 to 99`));
  }
  if (!isWithin(PERIOD_LENGTH, row.length)) {
    faults.push(
      fault(
        "length",
        `${title} lasts ${row.length} minutes; a period lasts 30 to 120 (else it is a segment)`,
      ),
    );
  }
  if (!isWithin(PASSING_TIME, row.passing)) {
    faults.push(
      fault("passing", `The passing time after ${titleOf(row)} is ${row.passing} minutes, not 0 to 30`),
    );
  }
  if (row.periodNumber !== null) {
    faults.push(fault("periodNumber", `${title} can't belong to a period: it has a number, so it is one`));
  }
  if (row.part !== null)
    faults.push(fault("part", `${title} can't be a part: only a segment is a part of a period`));
  return faults;
}

function segmentFaults(row: RowDraft): FieldFault[] {
  const [title, faults] = [openingTitleOf(row), [] as FieldFault[]];
  if (!isWithin(SEGMENT_LENGTH, row.length)) {
    faults.push(fault("length", `${title} lasts ${row.length} minutes; a segment lasts 1 to 600`));
  }
  if (row.passing !== 0) {
    faults.push(fault("passing", `${title} has no number, and only a numbered period has passing time`));
  }
  if (row.periodNumber !== null && !isWithin(PERIOD_NUMBER, row.periodNumber)) {
    faults.push(
      fault("periodNumber", `${title} belongs to period ${row.periodNumber}, which is not one of 0 to 99`),
    );
  }
  if (row.part !== null && row.periodNumber === null) {
    faults.push(fault("part", `${title} is part ${row.part} of no period: say of which one`));
  } else if (row.part !== null && !isWithin(PART_NUMBER, row.part)) {
    faults.push(fault("part", `${title} is part ${row.part} of a period, which is not one of 1 to 9`));
  }
  return faults;
}

function clockFaults(row: RowDraft): FieldFault[] {
  if (!isRowTime(row.start)) {
    const why = readLocalTime(row.start).fault ?? `${row.start} is not written as HH:MM`;
    return [fault("start", `${openingTitleOf(row)} can't start then: ${why}`)];
  }
  // 24:00 is no end either: an end is a wall-clock time like any other, and 00:00 is the next day's.
  const span = spanOf(row);
  if (span === null || span.until < MINUTES_OF_DAY) return [];
  return [fault("length", `${openingTitleOf(row)}, from ${row.start}, would not be over by 23:59`)];
}

function fault(field: keyof RowDraft, message: string): FieldFault {
  return { field, message };
}
