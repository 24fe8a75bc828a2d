import type {
  DateSpan,
  ResolvedDay,
  RotationDay,
  RotationPlan,
  RulePlan,
  SchoolCalendar,
  TemplateVersion,
} from "../../src/schedules/calendar.js";
import { dateAfter } from "./random-calendars.js";

export type PlainDay = Omit<ResolvedDay, "reason">;

/**
 * The rules of a school's day once more, as slow and plain as they can be said: every question is answered by looking
 * at everything, and a rotation is walked from its first day. Shares no code with what it checks.
 */
export function plainDays(calendar: SchoolCalendar, from: string, to: string): PlainDay[] {
  const walks = calendar.rotations.map((rotation) => walkRotation(calendar, rotation, to));
  const days: PlainDay[] = [];
  for (let date = from; date <= to; date = dateAfter(date, 1)) {
    const rotationDays = walks.flatMap((walk) => walk.get(date) ?? []);
    days.push(plainDay(calendar, date, rotationDays));
  }
  return days;
}

function plainDay(calendar: SchoolCalendar, date: string, rotationDays: RotationDay[]): PlainDay {
  const day: PlainDay = {
    schoolId: calendar.schoolId,
    date,
    isSchoolDay: isOpen(calendar, date),
    source: "NONE",
    templateId: null,
    familyId: null,
    ruleId: null,
    exceptionId: null,
    rotationDays,
  };
  const exception = calendar.exceptions.find((one) => one.date === date);
  if (exception !== undefined) {
    const { id: exceptionId, familyId } = exception;
    const templateId = familyId === null ? null : versionOn(ofFamily(calendar, familyId), date);
    return { ...day, source: "EXCEPTION", exceptionId, familyId, templateId };
  }
  if (!day.isSchoolDay) return day;
  const rule = best(
    calendar.rules.filter((one) => ruleHolds(one, date, rotationDays)),
    ruleBeats,
  );
  if (rule !== null) {
    const source = rule.rotationId === null ? "WEEKDAY" : "ROTATION";
    const templateId = versionOn(ofFamily(calendar, rule.familyId), date);
    return { ...day, source, ruleId: rule.id, familyId: rule.familyId, templateId };
  }
  const templateId = versionOn(
    calendar.templates.filter((version) => version.isDefault),
    date,
  );
  if (templateId === null) return day;
  const { familyId } = calendar.templates.find(({ id }) => id === templateId)!;
  return { ...day, source: "DEFAULT", templateId, familyId };
}

function walkRotation(
  calendar: SchoolCalendar,
  rotation: RotationPlan,
  to: string,
): Map<string, RotationDay> {
  const shown = new Map<string, RotationDay>();
  let position = rotation.startIndex;
  for (let date = rotation.startsOn; date <= to; date = dateAfter(date, 1)) {
    const reset = rotation.resets.find((one) => one.date === date);
    if (reset !== undefined) position = reset.index;
    const index = position % rotation.labels.length;
    const label = rotation.labels[index];
    const ended = rotation.endsOn !== null && date > rotation.endsOn;
    if (
      label !== undefined &&
      !ended &&
      !within(rotation.retired, date) &&
      mayShow(calendar, rotation, date)
    ) {
      shown.set(date, { rotationId: rotation.id, label, index });
    }
    if (movesOnAfter(calendar, rotation, date)) position += 1;
  }
  return shown;
}

function mayShow(calendar: SchoolCalendar, rotation: RotationPlan, date: string): boolean {
  if (rotation.advance !== "SCHOOL_DAY") return true;
  const toldNotTo = calendar.exceptions.some((one) => one.date === date && one.advancesRotation === false);
  return isOpen(calendar, date) && !toldNotTo;
}

function movesOnAfter(calendar: SchoolCalendar, rotation: RotationPlan, date: string): boolean {
  if (rotation.advance === "CALENDAR_DAY") return true;
  if (rotation.advance === "WEEK") return weekday(dateAfter(date, 1)) === rotation.weekStartsOn;
  const exception = calendar.exceptions.find((one) => one.date === date);
  const told = exception?.advancesRotation ?? null;
  if (told !== null) return told;
  const closed = exception !== undefined && exception.familyId === null;
  if (closed) return !rotation.holdsOnClosures && inWeek(calendar, date);
  return isOpen(calendar, date);
}

function isOpen(calendar: SchoolCalendar, date: string): boolean {
  const exception = calendar.exceptions.find((one) => one.date === date);
  if (exception !== undefined) return exception.familyId !== null;
  return inWeek(calendar, date);
}

function inWeek(calendar: SchoolCalendar, date: string): boolean {
  let weekdays: readonly number[] = [];
  for (const week of calendar.weeks) if (week.from === null || week.from <= date) weekdays = week.weekdays;
  return weekdays.includes(weekday(date));
}

function ruleHolds(rule: RulePlan, date: string, rotationDays: RotationDay[]): boolean {
  const begun = rule.startsOn <= date;
  const ended = rule.endsOn !== null && rule.endsOn < date;
  const onWeekday = rule.weekdays === null || rule.weekdays.some((day) => day === weekday(date));
  const label = rotationDays.find((one) => one.rotationId === rule.rotationId)?.label;
  const onLabel = rule.rotationId === null || (label !== undefined && rule.rotationDays!.includes(label));
  return begun && !ended && onWeekday && onLabel && !within(rule.retired, date);
}

function ruleBeats(one: RulePlan, other: RulePlan): boolean {
  const [ourDays, theirDays] = [datesIn(one), datesIn(other)];
  if (ourDays !== theirDays) return ourDays < theirDays;
  if (one.priority !== other.priority) return one.priority > other.priority;
  const [ours, theirs] = [new Date(one.createdAt).valueOf(), new Date(other.createdAt).valueOf()];
  return ours === theirs ? one.id > other.id : ours > theirs;
}

function datesIn(rule: RulePlan): number {
  if (rule.endsOn === null) return Number.MAX_SAFE_INTEGER;
  let days = 0;
  for (let date = rule.startsOn; date <= rule.endsOn; date = dateAfter(date, 1)) days += 1;
  return days;
}

function ofFamily(calendar: SchoolCalendar, familyId: string): TemplateVersion[] {
  return calendar.templates.filter((version) => version.familyId === familyId);
}

function versionOn(versions: TemplateVersion[], date: string): string | null {
  const begun = versions.filter((one) => one.effectiveFrom <= date && !within(one.retired, date));
  return best(begun, versionBeats)?.id ?? null;
}

function versionBeats(one: TemplateVersion, other: TemplateVersion): boolean {
  if (one.effectiveFrom !== other.effectiveFrom) return one.effectiveFrom > other.effectiveFrom;
  if (one.version !== other.version) return one.version > other.version;
  const [ours, theirs] = [new Date(one.publishedAt).valueOf(), new Date(other.publishedAt).valueOf()];
  return ours === theirs ? one.id > other.id : ours > theirs;
}

function best<Item>(items: readonly Item[], beats: (one: Item, other: Item) => boolean): Item | null {
  return items.find((one) => items.every((other) => one === other || beats(one, other))) ?? null;
}

function within(spans: readonly DateSpan[], date: string): boolean {
  return spans.some(({ from, until }) => (from ?? "0000") <= date && date < (until ?? "9999"));
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
