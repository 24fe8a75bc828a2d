import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { School as SchoolModel } from '../schools/school.js';
import type { SchoolWeek as SchoolWeekModel } from '../schools/school-week.js';
import type { Correction as CorrectionModel } from '../schools/correction.js';
import type { Term as TermModel } from '../schools/terms/term.js';
import type { Track as TrackModel } from '../schools/tracks/track.js';
import type { TemplateFamily as TemplateFamilyModel } from '../templates/template-family.js';
import type { PeriodTemplate as PeriodTemplateModel } from '../templates/period-template.js';
import type { TemplateRowView } from '../templates/template-row-view.js';
import type { DifferenceView, RowDifferenceView } from '../templates/template-difference.js';
import type { Rotation as RotationModel } from '../schedules/rotations/rotation.js';
import type { ResetView } from '../schedules/rotations/rotation-resolvers.js';
import type { AssignmentRule as AssignmentRuleModel } from '../schedules/rules/assignment-rule.js';
import type { CalendarException as CalendarExceptionModel } from '../schedules/exceptions/calendar-exception.js';
import type { DayView, BellView, ZonedBellView } from '../schedules/days/day-view.js';
import type { RotationDay as RotationDayModel } from '../schedules/calendar.js';
import type { BellStateView } from '../schedules/days/now.js';
import type { AffectedDay as AffectedDayModel, DayOutline as DayOutlineModel } from '../writes/effects.js';
import type { AnyConnection } from './any-connection.js';
import type { RequestContext } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 with its offset; answers are in UTC, for example `2026-11-21T16:30:00Z`. */
  DateTime: { input: number; output: string; }
  /** A JSON object that the school keeps for its own purposes. Bellwether stores it and never reads it. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A calendar date without a zone, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31. */
  LocalDate: { input: string; output: string; }
  /** A wall-clock time of day, `HH:MM`, from 00:00 to 23:59. */
  LocalTime: { input: string; output: string; }
  /** The name of a time zone in the IANA database, for example `America/Los_Angeles`; offsets are not names. */
  TimeZone: { input: string; output: string; }
};

/** A date on which a write changes what a school runs. */
export type AffectedDay = {
  /** What it runs after the write. */
  after: DayOutline;
  /** What the school ran on the date before the write. */
  before: DayOutline;
  /** The date. */
  date: Scalars['LocalDate']['output'];
  /** The school. */
  school: School;
};

/** Whether a list holds active objects, archived ones or both. */
export type ArchiveFilter =
  /** Only objects that are not archived. */
  | 'ACTIVE'
  /** Both. */
  | 'ALL'
  /** Only objects that are archived. */
  | 'ARCHIVED';

/** Names one object to archive or restore. */
export type ArchiveInput = {
  /** The object's global id. */
  id: Scalars['ID']['input'];
  /** A dry run, or a correction of the past. */
  options?: InputMaybe<WriteOptions>;
  /** The revision that the writer has read; the write is refused with CONFLICT when the object has changed since. */
  revision: Scalars['Int']['input'];
};

/** Names many objects to archive or restore. */
export type ArchiveManyInput = {
  /** The objects, at most 1000. */
  items: Array<RevisionOf>;
  /** What happens when some can't be written. */
  mode?: InputMaybe<BulkMode>;
  /** A dry run, or a correction of the past. */
  options?: InputMaybe<WriteOptions>;
};

/** Gives a day or a range of days another template. */
export type AssignTemplateToDaysInput = {
  /** Whether a rotation that counts school days advances on these days; left out, the rotation decides. */
  advancesRotation?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** With true, days that the school is not in session get the template too. */
  includeNonSchoolDays?: InputMaybe<Scalars['Boolean']['input']>;
  /** The reason in the school's words, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What kind of reason it is. */
  reason?: InputMaybe<ExceptionReason>;
  /** With true, exceptions that stand on these days are revoked first; with false they are a CONFLICT. */
  replace?: InputMaybe<Scalars['Boolean']['input']>;
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
  /** The name of the template family to run. */
  templateName: Scalars['String']['input'];
  /** The last day, which is changed too; the first day when left out. At most 366 days. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Assigns a template family to weekdays, to days of a rotation, or to both together, for a range of dates. Of two rules that hold on a date the narrower range wins, then the greater priority. */
export type AssignmentRule = Node & Recorded & {
  /** When it was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived it; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** The last date on which the rule holds; null when it goes on. */
  endsOn: Maybe<Scalars['LocalDate']['output']>;
  /** The template family that the rule assigns. */
  family: TemplateFamily;
  /** Identifies the rule among all objects. */
  id: Scalars['ID']['output'];
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** Decides between rules whose ranges are equally wide; the greater wins. */
  priority: Scalars['Int']['output'];
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** The rotation on whose days the rule holds; null means that no rotation matters. */
  rotation: Maybe<Rotation>;
  /** The labels of the rotation on which the rule holds; null exactly when `rotation` is. */
  rotationDays: Maybe<Array<Scalars['String']['output']>>;
  /** The school that the rule belongs to. */
  school: School;
  /** The first date on which the rule holds. */
  startsOn: Scalars['LocalDate']['output'];
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
  /** The weekdays on which the rule holds; null means every school weekday. */
  weekdays: Maybe<Array<Weekday>>;
};

/** One page of assignment rules. */
export type AssignmentRuleConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<AssignmentRuleEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<AssignmentRule>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a page, with its cursor. */
export type AssignmentRuleEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: AssignmentRule;
};

/** Narrows a list of assignment rules. */
export type AssignmentRuleFilter = {
  /** Active rules, archived ones or both. */
  archived?: InputMaybe<ArchiveFilter>;
  /** Rules whose range holds this date. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Rules that speak of this rotation. */
  rotationId?: InputMaybe<Scalars['ID']['input']>;
  /** Rules that assign the family of this name. */
  templateName?: InputMaybe<Scalars['String']['input']>;
  /** Rules that hold on this weekday. */
  weekday?: InputMaybe<Weekday>;
};

/** One sort key of a list. */
export type AssignmentRuleOrder = {
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: AssignmentRuleOrderField;
};

/** What a list of this kind can be sorted by. */
export type AssignmentRuleOrderField =
  /** The priority. */
  | 'PRIORITY'
  /** The first date. */
  | 'STARTS_ON';

/** What the write of one assignment rule answers. */
export type AssignmentRulePayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** The assignment rule as it is after the write; in a dry run, as it would be. */
  assignmentRule: AssignmentRule;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
};

/** What a bulk write of assignment rules answers. */
export type AssignmentRulesPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** The assignment rules in the order of the input; null stands where an item was refused. */
  assignmentRules: Array<Maybe<AssignmentRule>>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** Why items were refused; empty when all were written. */
  errors: Array<ItemError>;
};

/** A row of a template on a date. Where the zone skips the wall-clock time, the bell rings as much later as the clock is moved; where the time comes twice, it rings the first time. */
export type Bell = {
  /** The date in the school's zone. */
  date: Scalars['LocalDate']['output'];
  /** When it ends by the school's clock. */
  end: Scalars['LocalTime']['output'];
  /** The instant at which it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** The same bell by the clock of another zone. */
  inZone: ZonedBell;
  /** The row's label. */
  label: Scalars['String']['output'];
  /** The row. */
  row: TemplateRow;
  /** When it starts by the school's clock. */
  start: Scalars['LocalTime']['output'];
  /** The instant at which it starts. */
  startsAt: Scalars['DateTime']['output'];
};


/** A row of a template on a date. Where the zone skips the wall-clock time, the bell rings as much later as the clock is moved; where the time comes twice, it rings the first time. */
export type BellInZoneArgs = {
  timezone: Scalars['TimeZone']['input'];
};

/** Where a school is in its day. */
export type BellPhase =
  /** The last row has ended. */
  | 'AFTER'
  /** The first row has not started. */
  | 'BEFORE'
  /** A period is on. */
  | 'IN_PERIOD'
  /** No bells ring on this date. */
  | 'NO_SCHOOL'
  /** No row is on, and another follows today. */
  | 'PASSING'
  /** A segment is on, and no period. */
  | 'SEGMENT';

/** What is on at an instant, and what comes next. */
export type BellState = {
  /** The instant asked about. */
  at: Scalars['DateTime']['output'];
  /** The bells that are on; several when tracks run side by side and none was named. At exactly 09:00 the row that starts at 09:00 is on. */
  current: Array<Bell>;
  /** The date in the school's zone. */
  date: Scalars['LocalDate']['output'];
  /** The day's schedule. */
  day: DaySchedule;
  /** The bells that start next, together; on the next school day with bells when none is left today. Empty when none comes within 120 days. */
  next: Array<Bell>;
  /** Why there is no school, or why the day runs what it runs. */
  reason: Scalars['String']['output'];
  /** Seconds until a current bell ends, or without one until the next starts; null when nothing comes. */
  secondsLeft: Maybe<Scalars['Int']['output']>;
  /** Where the school is in its day. */
  state: BellPhase;
  /** The wall-clock time in the school's zone. */
  time: Scalars['LocalTime']['output'];
};

/** A break that follows a period. */
export type BreakInput = {
  /** The number of the period that it follows. */
  afterPeriod: Scalars['Int']['input'];
  /** What the school calls it. */
  label: Scalars['String']['input'];
  /** How long it lasts, 1 to 600 minutes. */
  length: Scalars['Int']['input'];
  /** What kind of row it is. */
  type?: InputMaybe<RowType>;
};

/** What a bulk write does when some of its items can't be written. */
export type BulkMode =
  /** One bad item refuses them all: nothing is written and every fault is reported. */
  | 'ALL_OR_NOTHING'
  /** Good items are written; each bad one is reported in `errors` and loses nothing of the others. A value that is not of its type, such as a date that does not exist, still refuses the whole operation: GraphQL reads all values before it begins. */
  | 'ITEM_BY_ITEM';

/** A date on which a school closes or runs another template than its rules say. It is revoked, never deleted. */
export type CalendarException = Node & Recorded & {
  /** Whether a rotation that counts school days advances on the date; null leaves it to the rotation. */
  advancesRotation: Maybe<Scalars['Boolean']['output']>;
  /** When it was revoked; null while it holds. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who revoked it; null while it holds. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** The date. */
  date: Scalars['LocalDate']['output'];
  /** The template family that the date runs; null when the school is closed. */
  family: Maybe<TemplateFamily>;
  /** Identifies the exception among all objects. */
  id: Scalars['ID']['output'];
  /** Whether the school is closed on the date. */
  isClosed: Scalars['Boolean']['output'];
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** The reason in the school's words, for example `Snow day`. */
  note: Maybe<Scalars['String']['output']>;
  /** What kind of reason it is. */
  reason: ExceptionReason;
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** The school that the exception belongs to. */
  school: School;
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
};

/** One page of calendar exceptions. */
export type CalendarExceptionConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<CalendarExceptionEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<CalendarException>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a page, with its cursor. */
export type CalendarExceptionEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: CalendarException;
};

/** Narrows a list of calendar exceptions. */
export type CalendarExceptionFilter = {
  /** Exceptions that hold, revoked ones or both. */
  archived?: InputMaybe<ArchiveFilter>;
  /** Exceptions on this date or later. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only closed days with true, only days with another template with false. */
  isClosed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exceptions with one of these reasons. */
  reasons?: InputMaybe<Array<ExceptionReason>>;
  /** Exceptions that run the family of this name. */
  templateName?: InputMaybe<Scalars['String']['input']>;
  /** Exceptions on this date or earlier. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One sort key of a list. */
export type CalendarExceptionOrder = {
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: CalendarExceptionOrderField;
};

/** What a list of this kind can be sorted by. */
export type CalendarExceptionOrderField =
  /** The date. */
  | 'DATE'
  /** When it was last written. */
  | 'UPDATED_AT';

/** What the write of one calendar exception answers. */
export type CalendarExceptionPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** The calendar exception as it is after the write; in a dry run, as it would be. */
  calendarException: CalendarException;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
};

/** What a bulk write of calendar exceptions answers. */
export type CalendarExceptionsPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** The calendar exceptions in the order of the input; null stands where an item was refused. */
  calendarExceptions: Array<Maybe<CalendarException>>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** Why items were refused; empty when all were written. */
  errors: Array<ItemError>;
};

/** The effect of a write on the school's days, from the earliest day it reaches to 366 days after today. */
export type ChangeReport = {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
};

/** Takes a reset of the cycle away. */
export type ClearRotationDayInput = {
  /** The date of the reset. */
  date: Scalars['LocalDate']['input'];
  /** The revision of the rotation that the writer has read. */
  revision: Scalars['Int']['input'];
  /** The rotation's global id. */
  rotationId: Scalars['ID']['input'];
};

/** Closes a school on a day or a range of days. */
export type CloseDaysInput = {
  /** Whether a rotation that counts school days advances on these days; left out, the rotation decides. */
  advancesRotation?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day. */
  from: Scalars['LocalDate']['input'];
  /** With true, days that the school is not in session anyway get an exception too. */
  includeNonSchoolDays?: InputMaybe<Scalars['Boolean']['input']>;
  /** The reason in the school's words, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What kind of reason it is. */
  reason?: InputMaybe<ExceptionReason>;
  /** With true, exceptions that stand on these days are revoked first; with false they are a CONFLICT. */
  replace?: InputMaybe<Scalars['Boolean']['input']>;
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
  /** The last day, which is closed too; the first day when left out. At most 366 days. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Copies a template to a school, as a draft of a new version there. */
export type CopyPeriodTemplateInput = {
  /** The first date on which it can be in force there; that school's today when left out. */
  effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The global id of the version to copy. */
  id: Scalars['ID']['input'];
  /** The name there; the same name when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The school to copy it to; tracks are matched by name, and missing ones are created. */
  toSchoolId: Scalars['ID']['input'];
};

/** A write that changed days before a school's today: who made it, why, and how far back it reached. */
export type Correction = {
  /** Identifies the record within the school's list of corrections. */
  id: Scalars['ID']['output'];
  /** When it was written. */
  madeAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  madeBy: Scalars['String']['output'];
  /** The mutation or command that wrote it, for example `closeDays`. */
  operation: Scalars['String']['output'];
  /** The earliest date that the write could change. */
  reachesBackTo: Scalars['LocalDate']['output'];
  /** Why the past was changed, in the writer's words. */
  reason: Scalars['String']['output'];
};

/** One page of corrections. */
export type CorrectionConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<CorrectionEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<Correction>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a page, with its cursor. */
export type CorrectionEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Correction;
};

/** A rule to create. It needs weekdays, a rotation with days, or both. */
export type CreateAssignmentRuleInput = {
  /** The last date on which the rule holds. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Decides between rules whose ranges are equally wide; the greater wins. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The labels of the rotation on which the rule holds. */
  rotationDays?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The rotation on whose days the rule holds. */
  rotationId?: InputMaybe<Scalars['ID']['input']>;
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
  /** The first date on which the rule holds. */
  startsOn: Scalars['LocalDate']['input'];
  /** The name of the template family to assign; at least a draft of it must stand. */
  templateName: Scalars['String']['input'];
  /** The weekdays on which the rule holds. */
  weekdays?: InputMaybe<Array<Weekday>>;
};

/** An exception to create. */
export type CreateCalendarExceptionInput = {
  /** Whether a rotation that counts school days advances on the date. */
  advancesRotation?: InputMaybe<Scalars['Boolean']['input']>;
  /** The date. */
  date: Scalars['LocalDate']['input'];
  /** What the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The reason in the school's words, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What kind of reason it is. */
  reason?: InputMaybe<ExceptionReason>;
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
  /** The name of the template family to run; left out, the school is closed. */
  templateName?: InputMaybe<Scalars['String']['input']>;
};

/** A template to create, as a draft unless told otherwise. Its version is the next one of its family. */
export type CreatePeriodTemplateInput = {
  /** What the template is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The first date on which it can be in force; the school's today when left out. */
  effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether it serves days that no rule and no exception speaks of. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The name, at most 60 characters. */
  name: Scalars['String']['input'];
  /** With true the template is published at once. */
  publish?: InputMaybe<Scalars['Boolean']['input']>;
  /** The rows, at most 200; they are kept in clock order. */
  rows: Array<TemplateRowInput>;
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
};

/** A rotation to create. */
export type CreateRotationInput = {
  /** What makes the cycle advance. */
  advance?: InputMaybe<RotationAdvance>;
  /** The last date of the cycle. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** With SCHOOL_DAY: whether a closure keeps the label for the next open day. */
  holdsOnClosures?: InputMaybe<Scalars['Boolean']['input']>;
  /** From 1 to 60 labels of 1 to 20 characters, in the order of the cycle. */
  labels: Array<Scalars['String']['input']>;
  /** What the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The name, at most 60 characters, unique among the school's active rotations. */
  name: Scalars['String']['input'];
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
  /** The place in `labels`, from 0, with which the cycle starts. */
  startIndex?: InputMaybe<Scalars['Int']['input']>;
  /** The first date of the cycle. */
  startsOn: Scalars['LocalDate']['input'];
  /** With WEEK: the weekday on which a new week begins. */
  weekStartsOn?: InputMaybe<Weekday>;
};

/** A school to create. */
export type CreateSchoolInput = {
  /** Short, stable and unique: lower-case letters, digits and single hyphens, at most 64 characters. */
  code: Scalars['String']['input'];
  /** What the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The full name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** The IANA time zone. */
  timezone: Scalars['TimeZone']['input'];
  /** The weekdays in session; Monday to Friday when left out. */
  weekdays?: InputMaybe<Array<Weekday>>;
};

/** A row to add to a draft. */
export type CreateTemplateRowInput = {
  /** The row. */
  row: TemplateRowInput;
  /** The draft's global id. */
  templateId: Scalars['ID']['input'];
};

/** A term to create. */
export type CreateTermInput = {
  /** The last day, which belongs to the term. */
  endsOn: Scalars['LocalDate']['input'];
  /** What the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The name, at most 60 characters, unique among the school's active terms. */
  name: Scalars['String']['input'];
  /** The term that this one is a part of; it must lie wholly inside. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
  /** The first day. */
  startsOn: Scalars['LocalDate']['input'];
  /** What kind of range it is. */
  type: TermType;
};

/** A track to create. */
export type CreateTrackInput = {
  /** Who belongs to the track. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name, at most 60 characters, unique among the school's active tracks. */
  name: Scalars['String']['input'];
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
};

/** The outcome of a date, in short: enough to see what a write changes. */
export type DayOutline = {
  /** Whether the school is open. */
  isSchoolDay: Scalars['Boolean']['output'];
  /** Why, in one sentence. */
  reason: Scalars['String']['output'];
  /** The labels of the school's rotations on the date. */
  rotationDays: Array<Scalars['String']['output']>;
  /** What decided the day. */
  source: DaySource;
  /** The template's name; null when no template is in force. */
  templateName: Maybe<Scalars['String']['output']>;
  /** The template's version; null when no template is in force. */
  templateVersion: Maybe<Scalars['Int']['output']>;
};

/** What a school runs on a date, and why. */
export type DaySchedule = {
  /** The day's rows with their instants, in clock order. */
  bells: Array<Bell>;
  /** The date in the school's zone. */
  date: Scalars['LocalDate']['output'];
  /** The exception on the date; null when there is none. */
  exception: Maybe<CalendarException>;
  /** Whether the school is open: a school weekday, or a date that an exception gives a template, and not closed. */
  isSchoolDay: Scalars['Boolean']['output'];
  /** Why the day has this template or none, in one sentence. */
  reason: Scalars['String']['output'];
  /** The label that a rotation gives the date: of the named rotation, or of the one that began first; null when none gives one. */
  rotationDay: Maybe<Scalars['String']['output']>;
  /** The labels that the school's rotations give the date. */
  rotationDays: Array<RotationDay>;
  /** The rule that decided; null when none did. */
  rule: Maybe<AssignmentRule>;
  /** The school. */
  school: School;
  /** What decided the day. */
  source: DaySource;
  /** The template that the day runs; null when the school is closed or no template is in force. */
  template: Maybe<PeriodTemplate>;
  /** The weekday of the date. */
  weekday: Weekday;
};


/** What a school runs on a date, and why. */
export type DayScheduleBellsArgs = {
  track?: InputMaybe<Scalars['String']['input']>;
};


/** What a school runs on a date, and why. */
export type DayScheduleRotationDayArgs = {
  rotation?: InputMaybe<Scalars['String']['input']>;
};

/** What decided which template a day runs. */
export type DaySource =
  /** The school's default template. */
  | 'DEFAULT'
  /** A calendar exception. */
  | 'EXCEPTION'
  /** Nothing: the school is not in session, or no rule and no default speaks of the day. */
  | 'NONE'
  /** An assignment rule that speaks of a rotation. */
  | 'ROTATION'
  /** An assignment rule that speaks of weekdays only. */
  | 'WEEKDAY';

/** What happened to a row. */
export type DifferenceKind =
  /** Only the template after has it. */
  | 'ADDED'
  /** Both have it, with other values. */
  | 'CHANGED'
  /** Only the template before has it. */
  | 'REMOVED';

/** Why a date is an exception; the names follow the calendar events of Ed-Fi. */
export type ExceptionReason =
  /** An assembly or a rally. */
  | 'ASSEMBLY'
  /** A break between terms, or a vacation. */
  | 'BREAK'
  /** An early dismissal. */
  | 'EARLY_DISMISSAL'
  /** An emergency. */
  | 'EMERGENCY'
  /** Exams or standardised tests. */
  | 'EXAM'
  /** A holiday. */
  | 'HOLIDAY'
  /** A late start. */
  | 'LATE_START'
  /** A day that makes up for a closed one. */
  | 'MAKE_UP_DAY'
  /** Any other reason. */
  | 'OTHER'
  /** Another event of the school. */
  | 'SPECIAL_EVENT'
  /** A day for staff only: professional development, conferences, grading. */
  | 'STAFF_DAY'
  /** A strike. */
  | 'STRIKE'
  /** Snow, storm, heat or smoke. */
  | 'WEATHER';

/** One changed field of a row, with its values as text. */
export type FieldChange = {
  /** The value after, as text; null when it has none. */
  after: Maybe<Scalars['String']['output']>;
  /** The value before, as text; null when it had none. */
  before: Maybe<Scalars['String']['output']>;
  /** The field's name in this schema. */
  field: Scalars['String']['output'];
};

/** A template to generate from a few numbers. */
export type GeneratePeriodTemplateInput = {
  /** Breaks and lunches between periods. */
  breaks?: InputMaybe<Array<BreakInput>>;
  /** What the template is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The first date on which it can be in force; the school's today when left out. */
  effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** When the first bell rings. */
  firstBell: Scalars['LocalTime']['input'];
  /** The number of the first period; 0 makes a zero period. */
  firstNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it serves days that no rule and no exception speaks of. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long each period lasts, 30 to 120 minutes. */
  length: Scalars['Int']['input'];
  /** What the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The name, at most 60 characters. */
  name: Scalars['String']['input'];
  /** How long passing takes between two periods, 0 to 30 minutes. */
  passing?: InputMaybe<Scalars['Int']['input']>;
  /** How many periods there are, 1 to 20. */
  periods: Scalars['Int']['input'];
  /** With true the template is published at once. */
  publish?: InputMaybe<Scalars['Boolean']['input']>;
  /** The school's global id. */
  schoolId: Scalars['ID']['input'];
};

/** Why one item of a bulk write was not written. */
export type ItemError = {
  /** A stable code: BAD_USER_INPUT, NOT_FOUND, CONFLICT or HISTORY_PROTECTED. */
  code: Scalars['String']['output'];
  /** The item's place in the input, from 0. */
  index: Scalars['Int']['output'];
  /** What is wrong, in the school's words. */
  message: Scalars['String']['output'];
  /** The path of the argument that broke the rule; list places are written as numbers. */
  path: Array<Scalars['String']['output']>;
};

/** Makes a published template the default of its school from a date on. */
export type MakeDefaultTemplateInput = {
  /** The first date on which it is the default; the school's today when left out. A version already in force on earlier days is continued by a new version of the same rows, so that past days keep their default. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The global id of the published version. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read. */
  revision: Scalars['Int']['input'];
};

/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type Mutation = {
  /** Archives an assignment rule: from today on it counts no more; past days keep what it gave them. */
  archiveAssignmentRule: AssignmentRulePayload;
  /** Archives many assignment rules at once, at most 1000. */
  archiveAssignmentRules: AssignmentRulesPayload;
  /** Archives a template version: it is out of force from today on, and earlier days keep it. A draft is put away. */
  archivePeriodTemplate: PeriodTemplatePayload;
  /** Archives many period templates at once, at most 1000. */
  archivePeriodTemplates: PeriodTemplatesPayload;
  /** Archives a rotation: from today on no day has a label of it; past days keep theirs. */
  archiveRotation: RotationPayload;
  /** Archives many rotations at once, at most 1000. */
  archiveRotations: RotationsPayload;
  /** Archives a school: it leaves the default lists and takes no more writes; it can still be read by id or code. */
  archiveSchool: SchoolPayload;
  /** Archives many schools at once, at most 1000. */
  archiveSchools: SchoolsPayload;
  /** Archives a row of a draft: the draft no longer has it. */
  archiveTemplateRow: TemplateRowPayload;
  /** Archives many template rows at once, at most 1000. */
  archiveTemplateRows: TemplateRowsPayload;
  /** Archives a term: it leaves the default lists. */
  archiveTerm: TermPayload;
  /** Archives many terms at once, at most 1000. */
  archiveTerms: TermsPayload;
  /** Archives a track: new rows can no longer name it; rows that do keep it. */
  archiveTrack: TrackPayload;
  /** Archives many tracks at once, at most 1000. */
  archiveTracks: TracksPayload;
  /** Runs another template on a day or on each day of a range. */
  assignTemplateToDays: CalendarExceptionsPayload;
  /** Takes a reset away, so that the cycle counts on from before. */
  clearRotationDay: RotationPayload;
  /** Closes a school on a day or on each day of a range. */
  closeDays: CalendarExceptionsPayload;
  /** Copies a template to another school, or within its own under another name. */
  copyPeriodTemplate: PeriodTemplatePayload;
  /** Creates an assignment rule. */
  createAssignmentRule: AssignmentRulePayload;
  /** Creates many assignment rules at once, at most 1000. */
  createAssignmentRules: AssignmentRulesPayload;
  /** Creates a calendar exception. */
  createCalendarException: CalendarExceptionPayload;
  /** Creates many calendar exceptions at once, at most 1000. */
  createCalendarExceptions: CalendarExceptionsPayload;
  /** Creates a period template. */
  createPeriodTemplate: PeriodTemplatePayload;
  /** Creates many period templates at once, at most 1000. */
  createPeriodTemplates: PeriodTemplatesPayload;
  /** Creates a rotation. */
  createRotation: RotationPayload;
  /** Creates many rotations at once, at most 1000. */
  createRotations: RotationsPayload;
  /** Creates a school. */
  createSchool: SchoolPayload;
  /** Creates many schools at once, at most 1000. */
  createSchools: SchoolsPayload;
  /** Creates a template row. */
  createTemplateRow: TemplateRowPayload;
  /** Creates many template rows at once, at most 1000. */
  createTemplateRows: TemplateRowsPayload;
  /** Creates a term. */
  createTerm: TermPayload;
  /** Creates many terms at once, at most 1000. */
  createTerms: TermsPayload;
  /** Creates a track. */
  createTrack: TrackPayload;
  /** Creates many tracks at once, at most 1000. */
  createTracks: TracksPayload;
  /** Creates a draft with rows generated from the first bell, the number of periods and their length. The passing time after a period that a break follows comes after the break. */
  generatePeriodTemplate: PeriodTemplatePayload;
  /** Makes a published template the default of its school from a date on; the default of earlier days stays what it was. */
  makeDefaultTemplate: PeriodTemplatePayload;
  /** Publishes a draft; from then on it never changes. */
  publishPeriodTemplate: PeriodTemplatePayload;
  /** Replaces all rows of a draft at once. */
  replaceTemplateRows: PeriodTemplatePayload;
  /** Restores an archived assignment rule: from today on it counts again. */
  restoreAssignmentRule: AssignmentRulePayload;
  /** Restores many assignment rules at once, at most 1000. */
  restoreAssignmentRules: AssignmentRulesPayload;
  /** Restores a revoked calendar exception. */
  restoreCalendarException: CalendarExceptionPayload;
  /** Restores many calendar exceptions at once, at most 1000. */
  restoreCalendarExceptions: CalendarExceptionsPayload;
  /** Restores an archived template version: it is in force again from today on. A draft becomes a draft again. */
  restorePeriodTemplate: PeriodTemplatePayload;
  /** Restores many period templates at once, at most 1000. */
  restorePeriodTemplates: PeriodTemplatesPayload;
  /** Restores an archived rotation: from today on days have labels of it again. */
  restoreRotation: RotationPayload;
  /** Restores many rotations at once, at most 1000. */
  restoreRotations: RotationsPayload;
  /** Restores an archived school. */
  restoreSchool: SchoolPayload;
  /** Restores many schools at once, at most 1000. */
  restoreSchools: SchoolsPayload;
  /** Restores an archived row of a draft. */
  restoreTemplateRow: TemplateRowPayload;
  /** Restores many template rows at once, at most 1000. */
  restoreTemplateRows: TemplateRowsPayload;
  /** Restores an archived term. */
  restoreTerm: TermPayload;
  /** Restores many terms at once, at most 1000. */
  restoreTerms: TermsPayload;
  /** Restores an archived track. */
  restoreTrack: TrackPayload;
  /** Restores many tracks at once, at most 1000. */
  restoreTracks: TracksPayload;
  /** Makes the next version of a published template. */
  revisePeriodTemplate: PeriodTemplatePayload;
  /** Revokes a calendar exception: its date runs what the rules say. The record stays. */
  revokeCalendarException: CalendarExceptionPayload;
  /** Revokes many calendar exceptions at once, at most 1000. */
  revokeCalendarExceptions: CalendarExceptionsPayload;
  /** Sets which label a date has; the cycle counts on from it. An earlier reset on the same date is replaced. */
  setRotationDay: RotationPayload;
  /** Updates an assignment rule; fields left out stay as they are. */
  updateAssignmentRule: AssignmentRulePayload;
  /** Updates many assignment rules at once, at most 1000. */
  updateAssignmentRules: AssignmentRulesPayload;
  /** Updates a calendar exception; fields left out stay as they are. */
  updateCalendarException: CalendarExceptionPayload;
  /** Updates many calendar exceptions at once, at most 1000. */
  updateCalendarExceptions: CalendarExceptionsPayload;
  /** Updates a period template; fields left out stay as they are. */
  updatePeriodTemplate: PeriodTemplatePayload;
  /** Updates many period templates at once, at most 1000. */
  updatePeriodTemplates: PeriodTemplatesPayload;
  /** Updates a rotation; fields left out stay as they are. */
  updateRotation: RotationPayload;
  /** Updates many rotations at once, at most 1000. */
  updateRotations: RotationsPayload;
  /** Updates a school; fields left out stay as they are. */
  updateSchool: SchoolPayload;
  /** Updates many schools at once, at most 1000. */
  updateSchools: SchoolsPayload;
  /** Updates a template row; fields left out stay as they are. */
  updateTemplateRow: TemplateRowPayload;
  /** Updates many template rows at once, at most 1000. */
  updateTemplateRows: TemplateRowsPayload;
  /** Updates a term; fields left out stay as they are. */
  updateTerm: TermPayload;
  /** Updates many terms at once, at most 1000. */
  updateTerms: TermsPayload;
  /** Updates a track; fields left out stay as they are. */
  updateTrack: TrackPayload;
  /** Updates many tracks at once, at most 1000. */
  updateTracks: TracksPayload;
  /** Answers with the name under which the caller's writes are recorded; changes nothing. Useful to try out a client. */
  whoAmI: Scalars['String']['output'];
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveAssignmentRuleArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveAssignmentRulesArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchivePeriodTemplateArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchivePeriodTemplatesArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveRotationArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveRotationsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveSchoolArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveSchoolsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveTemplateRowArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveTemplateRowsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveTermArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveTermsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveTrackArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationArchiveTracksArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationAssignTemplateToDaysArgs = {
  input: AssignTemplateToDaysInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationClearRotationDayArgs = {
  input: ClearRotationDayInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCloseDaysArgs = {
  input: CloseDaysInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCopyPeriodTemplateArgs = {
  input: CopyPeriodTemplateInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateAssignmentRuleArgs = {
  input: CreateAssignmentRuleInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateAssignmentRulesArgs = {
  inputs: Array<CreateAssignmentRuleInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateCalendarExceptionArgs = {
  input: CreateCalendarExceptionInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateCalendarExceptionsArgs = {
  inputs: Array<CreateCalendarExceptionInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreatePeriodTemplateArgs = {
  input: CreatePeriodTemplateInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreatePeriodTemplatesArgs = {
  inputs: Array<CreatePeriodTemplateInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateRotationArgs = {
  input: CreateRotationInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateRotationsArgs = {
  inputs: Array<CreateRotationInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateSchoolArgs = {
  input: CreateSchoolInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateSchoolsArgs = {
  inputs: Array<CreateSchoolInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateTemplateRowArgs = {
  input: CreateTemplateRowInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateTemplateRowsArgs = {
  inputs: Array<CreateTemplateRowInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateTermArgs = {
  input: CreateTermInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateTermsArgs = {
  inputs: Array<CreateTermInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateTrackArgs = {
  input: CreateTrackInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationCreateTracksArgs = {
  inputs: Array<CreateTrackInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationGeneratePeriodTemplateArgs = {
  input: GeneratePeriodTemplateInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationMakeDefaultTemplateArgs = {
  input: MakeDefaultTemplateInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationPublishPeriodTemplateArgs = {
  input: PublishPeriodTemplateInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationReplaceTemplateRowsArgs = {
  input: ReplaceTemplateRowsInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreAssignmentRuleArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreAssignmentRulesArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreCalendarExceptionArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreCalendarExceptionsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestorePeriodTemplateArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestorePeriodTemplatesArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreRotationArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreRotationsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreSchoolArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreSchoolsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreTemplateRowArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreTemplateRowsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreTermArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreTermsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreTrackArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRestoreTracksArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRevisePeriodTemplateArgs = {
  input: RevisePeriodTemplateInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRevokeCalendarExceptionArgs = {
  input: ArchiveInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationRevokeCalendarExceptionsArgs = {
  input: ArchiveManyInput;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationSetRotationDayArgs = {
  input: SetRotationDayInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateAssignmentRuleArgs = {
  input: UpdateAssignmentRuleInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateAssignmentRulesArgs = {
  inputs: Array<UpdateAssignmentRuleInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateCalendarExceptionArgs = {
  input: UpdateCalendarExceptionInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateCalendarExceptionsArgs = {
  inputs: Array<UpdateCalendarExceptionInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdatePeriodTemplateArgs = {
  input: UpdatePeriodTemplateInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdatePeriodTemplatesArgs = {
  inputs: Array<UpdatePeriodTemplateInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateRotationArgs = {
  input: UpdateRotationInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateRotationsArgs = {
  inputs: Array<UpdateRotationInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateSchoolArgs = {
  input: UpdateSchoolInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateSchoolsArgs = {
  inputs: Array<UpdateSchoolInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateTemplateRowArgs = {
  input: UpdateTemplateRowInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateTemplateRowsArgs = {
  inputs: Array<UpdateTemplateRowInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateTermArgs = {
  input: UpdateTermInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateTermsArgs = {
  inputs: Array<UpdateTermInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateTrackArgs = {
  input: UpdateTrackInput;
  options?: InputMaybe<WriteOptions>;
};


/** The entry to everything that can be changed. Each mutation is one transaction: it happens whole or not at all. */
export type MutationUpdateTracksArgs = {
  inputs: Array<UpdateTrackInput>;
  mode?: InputMaybe<BulkMode>;
  options?: InputMaybe<WriteOptions>;
};

/** An object with a global id, as the Relay specification defines it. */
export type Node = {
  /** Identifies the object among all objects of this service. */
  id: Scalars['ID']['output'];
};

/** The direction of a sort. */
export type OrderDirection =
  /** From the least to the greatest, from the earliest to the latest, from A to Z. */
  | 'ASC'
  /** From the greatest to the least, from the latest to the earliest, from Z to A. */
  | 'DESC';

/** Where a page stands in its list, as the Relay specification defines it. */
export type PageInfo = {
  /** The cursor of the last edge; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A numbered row of a template, 30 to 120 minutes long. No two periods for the same people share a number. */
export type PeriodDefinition = Node & Recorded & TemplateRow & {
  /** When it was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived it; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** When it ends; the row does not hold at this minute any more. */
  end: Scalars['LocalTime']['output'];
  /** Identifies the row among all objects. */
  id: Scalars['ID']['output'];
  /** What the school calls it, for example `Period 3` or `Lunch`. */
  label: Scalars['String']['output'];
  /** How long it lasts, in minutes. */
  length: Scalars['Int']['output'];
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** When the passing time is over; null when that is past midnight. */
  nextStart: Maybe<Scalars['LocalTime']['output']>;
  /** The period's number, from 0; zero periods exist. */
  number: Scalars['Int']['output'];
  /** Minutes to change rooms after the period, 0 to 30. */
  passing: Scalars['Int']['output'];
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** When it starts. */
  start: Scalars['LocalTime']['output'];
  /** The template that the row belongs to. */
  template: PeriodTemplate;
  /** The tracks it is for, in their order; empty means everyone. */
  tracks: Array<Track>;
  /** What kind of row it is. */
  type: RowType;
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
};

/** One version of a named day structure of a school, for example `Regular` version 2. A published version never changes: a change is the next version. */
export type PeriodTemplate = Node & Recorded & {
  /** When it was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived it; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** What the template is for, in the school's words. */
  description: Maybe<Scalars['String']['output']>;
  /** What changed from another version or template to this one. */
  difference: TemplateDifference;
  /** The first date on which the version can be in force. */
  effectiveFrom: Scalars['LocalDate']['output'];
  /** The family of all versions of this name. */
  family: TemplateFamily;
  /** Identifies the version among all objects. */
  id: Scalars['ID']['output'];
  /** Whether it serves days that no rule and no exception speaks of. */
  isDefault: Scalars['Boolean']['output'];
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** The name, which all versions of the family share. */
  name: Scalars['String']['output'];
  /** The period of this number; null when the template has none. Where tracks have the number at different times, the earliest, unless a track is named. */
  period: Maybe<PeriodDefinition>;
  /** The numbered rows in clock order. */
  periods: Array<PeriodDefinition>;
  /** When the version was published; null for a draft. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who published it; null for a draft. */
  publishedBy: Maybe<Scalars['String']['output']>;
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** Periods and segments in clock order. */
  rows: Array<TemplateRow>;
  /** The school that the template belongs to. */
  school: School;
  /** The rows without a number in clock order. */
  segments: Array<Segment>;
  /** Whether it is a draft, published or archived. */
  status: TemplateStatus;
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
  /** The version's number in its family, from 1. */
  version: Scalars['Int']['output'];
  /** Lists all versions of the same family, the latest first unless told otherwise. Pages have 25 objects unless told otherwise. */
  versions: PeriodTemplateConnection;
  /** What is odd about the rows and yet allowed, one sentence each. */
  warnings: Array<Scalars['String']['output']>;
};


/** One version of a named day structure of a school, for example `Regular` version 2. A published version never changes: a change is the next version. */
export type PeriodTemplateDifferenceArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
};


/** One version of a named day structure of a school, for example `Regular` version 2. A published version never changes: a change is the next version. */
export type PeriodTemplatePeriodArgs = {
  number: Scalars['Int']['input'];
  track?: InputMaybe<Scalars['String']['input']>;
};


/** One version of a named day structure of a school, for example `Regular` version 2. A published version never changes: a change is the next version. */
export type PeriodTemplatePeriodsArgs = {
  track?: InputMaybe<Scalars['String']['input']>;
};


/** One version of a named day structure of a school, for example `Regular` version 2. A published version never changes: a change is the next version. */
export type PeriodTemplateRowsArgs = {
  track?: InputMaybe<Scalars['String']['input']>;
};


/** One version of a named day structure of a school, for example `Regular` version 2. A published version never changes: a change is the next version. */
export type PeriodTemplateSegmentsArgs = {
  track?: InputMaybe<Scalars['String']['input']>;
};


/** One version of a named day structure of a school, for example `Regular` version 2. A published version never changes: a change is the next version. */
export type PeriodTemplateVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeriodTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PeriodTemplateOrder>>;
};

/** One page of template versions. */
export type PeriodTemplateConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<PeriodTemplateEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<PeriodTemplate>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a page, with its cursor. */
export type PeriodTemplateEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: PeriodTemplate;
};

/** Narrows a list of template versions. */
export type PeriodTemplateFilter = {
  /** Versions effective from this date or later. */
  effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Versions effective from this date or earlier. */
  effectiveTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only defaults with true, only others with false. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Versions of the families with one of these names. */
  names?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Versions whose name contains this text, in any letter case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Versions with one of these statuses; drafts and published ones when left out. */
  statuses?: InputMaybe<Array<TemplateStatus>>;
  /** Versions written since this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Versions with this number. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** One sort key of a list. */
export type PeriodTemplateOrder = {
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: PeriodTemplateOrderField;
};

/** What a list of this kind can be sorted by. */
export type PeriodTemplateOrderField =
  /** The first date on which it can be in force. */
  | 'EFFECTIVE_FROM'
  /** The name. */
  | 'NAME'
  /** When it was last written. */
  | 'UPDATED_AT'
  /** The version number. */
  | 'VERSION';

/** What the write of one period template answers. */
export type PeriodTemplatePayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** The period template as it is after the write; in a dry run, as it would be. */
  periodTemplate: PeriodTemplate;
};

/** What a bulk write of period templates answers. */
export type PeriodTemplatesPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** Why items were refused; empty when all were written. */
  errors: Array<ItemError>;
  /** The period templates in the order of the input; null stands where an item was refused. */
  periodTemplates: Array<Maybe<PeriodTemplate>>;
};

/** Publishes a draft. */
export type PublishPeriodTemplateInput = {
  /** The first date on which it can be in force; the draft's own when left out. */
  effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The draft's global id. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read. */
  revision: Scalars['Int']['input'];
};

/** The entry to everything that can be read. */
export type Query = {
  /** Finds one object by its global id; null when nothing has that id. */
  node: Maybe<Node>;
  /** Finds several objects by their global ids, in the order asked; null stands where nothing has that id. At most 100 ids. */
  nodes: Array<Maybe<Node>>;
  /** Finds one version of a template by its global id; null when there is none. */
  periodTemplate: Maybe<PeriodTemplate>;
  /** Lists template versions of all schools, by name and version unless told otherwise. Pages have 25 objects unless told otherwise. */
  periodTemplates: PeriodTemplateConnection;
  /** Finds one school by its global id or by its code; null when there is none. */
  school: Maybe<School>;
  /** Lists the schools, active ones by name unless told otherwise. Pages have 25 objects unless told otherwise. */
  schools: SchoolConnection;
};


/** The entry to everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The entry to everything that can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The entry to everything that can be read. */
export type QueryPeriodTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** The entry to everything that can be read. */
export type QueryPeriodTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeriodTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PeriodTemplateOrder>>;
};


/** The entry to everything that can be read. */
export type QuerySchoolArgs = {
  by: SchoolBy;
};


/** The entry to everything that can be read. */
export type QuerySchoolsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchoolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SchoolOrder>>;
};

/** Who wrote an object, and when. The database keeps these, whatever wrote the object. */
export type Recorded = {
  /** When the object was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived the object; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When the object was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created the object. */
  createdBy: Scalars['String']['output'];
  /** Raised by every write. A writer sends back the revision it has read, and is refused when it is stale. */
  revision: Scalars['Int']['output'];
  /** When the object was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote the object last. */
  updatedBy: Scalars['String']['output'];
};

/** The rows that a draft is to have instead of its present ones. */
export type ReplaceTemplateRowsInput = {
  /** The draft's global id. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read. */
  revision: Scalars['Int']['input'];
  /** All rows, at most 200. */
  rows: Array<TemplateRowInput>;
};

/** Makes the next version of a published template, with the same rows or other ones. */
export type RevisePeriodTemplateInput = {
  /** What the template is for; as before when left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The first date on which the next version can be in force; the school's today when left out. */
  effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The global id of the version to start from. */
  id: Scalars['ID']['input'];
  /** Whether the next version is a default; as the version it starts from when left out. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Replaces what the school keeps for its own purposes; as before when left out. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** With true the next version is published at once. */
  publish?: InputMaybe<Scalars['Boolean']['input']>;
  /** The revision that the writer has read. */
  revision: Scalars['Int']['input'];
  /** Its rows; those of the version it starts from when left out. */
  rows?: InputMaybe<Array<TemplateRowInput>>;
};

/** Names an object as the writer has read it. */
export type RevisionOf = {
  /** The object's global id. */
  id: Scalars['ID']['input'];
  /** The revision that the writer has read. */
  revision: Scalars['Int']['input'];
};

/** A cycle of day labels (A and B, Day 1 to 6) that need not follow the weekday. */
export type Rotation = Node & Recorded & {
  /** What makes the cycle advance. */
  advance: RotationAdvance;
  /** When it was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived it; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** The last date of the cycle; null when it goes on. */
  endsOn: Maybe<Scalars['LocalDate']['output']>;
  /** With SCHOOL_DAY: whether a day on which the school closes keeps its label for the next open day. */
  holdsOnClosures: Scalars['Boolean']['output'];
  /** Identifies the rotation among all objects. */
  id: Scalars['ID']['output'];
  /** The labels in the order of the cycle; one label may stand in it more than once. */
  labels: Array<Scalars['String']['output']>;
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** The rotation's name, unique among the school's active rotations. */
  name: Scalars['String']['output'];
  /** The dates on which the cycle starts anew, the earliest first; at most 366. */
  resets: Array<RotationReset>;
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** The school that the rotation belongs to. */
  school: School;
  /** The place in `labels`, from 0, with which the cycle starts. */
  startIndex: Scalars['Int']['output'];
  /** The first date of the cycle. */
  startsOn: Scalars['LocalDate']['output'];
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
  /** With WEEK: the weekday on which a new week begins. */
  weekStartsOn: Weekday;
};

/** What makes a rotation advance. */
export type RotationAdvance =
  /** Each day of the calendar, weekends and closures too. */
  | 'CALENDAR_DAY'
  /** Each day on which the school is open. */
  | 'SCHOOL_DAY'
  /** Each week. */
  | 'WEEK';

/** One page of rotations. */
export type RotationConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<RotationEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<Rotation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** The label that a rotation gives a date. */
export type RotationDay = {
  /** The label's place in the cycle, from 0. */
  index: Scalars['Int']['output'];
  /** The label. */
  label: Scalars['String']['output'];
  /** The rotation. */
  rotation: Rotation;
};

/** One object of a page, with its cursor. */
export type RotationEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Rotation;
};

/** Narrows a list of rotations. */
export type RotationFilter = {
  /** Active rotations, archived ones or both. */
  archived?: InputMaybe<ArchiveFilter>;
  /** Rotations whose range holds this date. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One sort key of a list. */
export type RotationOrder = {
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: RotationOrderField;
};

/** What a list of this kind can be sorted by. */
export type RotationOrderField =
  /** The name. */
  | 'NAME'
  /** The first date. */
  | 'STARTS_ON';

/** What the write of one rotation answers. */
export type RotationPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** The rotation as it is after the write; in a dry run, as it would be. */
  rotation: Rotation;
};

/** A date from which a rotation counts anew from a chosen label. */
export type RotationReset = {
  /** When the reset was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  createdBy: Scalars['String']['output'];
  /** The date. */
  date: Scalars['LocalDate']['output'];
  /** The place in the rotation's `labels`, from 0. */
  index: Scalars['Int']['output'];
  /** The label of the date. */
  label: Scalars['String']['output'];
};

/** What a bulk write of rotations answers. */
export type RotationsPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** Why items were refused; empty when all were written. */
  errors: Array<ItemError>;
  /** The rotations in the order of the input; null stands where an item was refused. */
  rotations: Array<Maybe<Rotation>>;
};

/** One row that differs between two templates. */
export type RowDifference = {
  /** The row after; null when it was removed. */
  after: Maybe<TemplateRow>;
  /** The row before; null when it was added. */
  before: Maybe<TemplateRow>;
  /** The fields that changed; empty when the row was added or removed. */
  changes: Array<FieldChange>;
  /** Whether the row was added, removed or changed. */
  kind: DifferenceKind;
};

/** What kind of row it is. */
export type RowType =
  /** Another activity. */
  | 'ACTIVITY'
  /** Advisory, or a community meeting. */
  | 'ADVISORY'
  /** An assembly or a rally. */
  | 'ASSEMBLY'
  /** A break: brunch, recess, nutrition. */
  | 'BREAK'
  /** A class. */
  | 'CLASS'
  /** An exam or a standardised test. */
  | 'EXAM'
  /** Homeroom. */
  | 'HOMEROOM'
  /** Lunch. */
  | 'LUNCH'
  /** Anything else. */
  | 'OTHER'
  /** Study hall, tutorial or another time for support. */
  | 'STUDY_SUPPORT';

/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type School = Node & Recorded & {
  /** The version in force on a date: of the named family, or of the defaults. Among published versions with `effectiveFrom` on or before the date, the greatest `effectiveFrom` wins, then the greatest version. Null when none is in force. */
  activeTemplate: Maybe<PeriodTemplate>;
  /** When it was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived it; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** Lists the school's assignment rules, the earliest first unless told otherwise. Pages have 25 objects unless told otherwise. */
  assignmentRules: AssignmentRuleConnection;
  /** Lists the school's calendar exceptions by date unless told otherwise. Pages have 25 objects unless told otherwise. */
  calendarExceptions: CalendarExceptionConnection;
  /** Short, stable and unique: lower-case letters, digits and single hyphens. */
  code: Scalars['String']['output'];
  /** Lists the writes that reached into the past, the latest first. Pages have 25 objects unless told otherwise. */
  corrections: CorrectionConnection;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** What the school runs on a date, by default its today: an exception decides first, then the weekday, the rules and the default template. */
  day: DaySchedule;
  /** What the school runs on each date of a range of at most 366 days, the earliest first. */
  days: Array<DaySchedule>;
  /** Identifies the school among all objects. */
  id: Scalars['ID']['output'];
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** The school's full name. */
  name: Scalars['String']['output'];
  /** What is on at an instant, and what comes next. */
  now: BellState;
  /** Finds one version of a named template: the one of this number, or without a number the latest published; null when there is none. */
  periodTemplate: Maybe<PeriodTemplate>;
  /** Lists the school's template versions, by name and version unless told otherwise. Pages have 25 objects unless told otherwise. */
  periodTemplates: PeriodTemplateConnection;
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** Lists the school's rotations, the earliest first unless told otherwise. Pages have 25 objects unless told otherwise. */
  rotations: RotationConnection;
  /** Lists the school's template families by name. Pages have 25 objects unless told otherwise. */
  templateFamilies: TemplateFamilyConnection;
  /** Lists the school's terms, the earliest first unless told otherwise. Pages have 25 objects unless told otherwise. */
  terms: TermConnection;
  /** The school's zone; its today and its bells are in it. */
  timezone: Scalars['TimeZone']['output'];
  /** The date it is now in the school's zone. */
  today: Scalars['LocalDate']['output'];
  /** Lists the school's tracks in the order in which they were made unless told otherwise. Pages have 25 objects unless told otherwise. */
  tracks: TrackConnection;
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
  /** The weekdays on which the school is in session on its today. */
  weekdays: Array<Weekday>;
  /** The school's weeks by the date from which each holds, the earliest first. */
  weeks: Array<SchoolWeek>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolActiveTemplateArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolAssignmentRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentRuleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssignmentRuleOrder>>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolCalendarExceptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CalendarExceptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CalendarExceptionOrder>>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolDayArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolDaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolNowArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  track?: InputMaybe<Scalars['String']['input']>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolPeriodTemplateArgs = {
  name: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolPeriodTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeriodTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PeriodTemplateOrder>>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolRotationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RotationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RotationOrder>>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolTemplateFamiliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TermFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TermOrder>>;
};


/** A school: it has one time zone and a week, and everything else in this service belongs to one. */
export type SchoolTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TrackOrder>>;
};

/** Names a school in exactly one way. */
export type SchoolBy =
  /** Its code, for example `gunn-high-school-ca`. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id. */
  { code?: never; id: Scalars['ID']['input']; };

/** One page of schools. */
export type SchoolConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<SchoolEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<School>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a page, with its cursor. */
export type SchoolEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: School;
};

/** Narrows a list of schools. */
export type SchoolFilter = {
  /** Active schools, archived ones or both. */
  archived?: InputMaybe<ArchiveFilter>;
  /** Schools with one of these codes. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Schools whose name or code contains this text, in any letter case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Schools in this zone. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Schools written since this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One sort key of a list. */
export type SchoolOrder = {
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: SchoolOrderField;
};

/** What a list of this kind can be sorted by. */
export type SchoolOrderField =
  /** The code. */
  | 'CODE'
  /** When it was created. */
  | 'CREATED_AT'
  /** The name. */
  | 'NAME'
  /** When it was last written. */
  | 'UPDATED_AT';

/** What the write of one school answers. */
export type SchoolPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** The school as it is after the write; in a dry run, as it would be. */
  school: School;
};

/** The weekdays on which a school is in session, from a date on. */
export type SchoolWeek = {
  /** The first date on which this week holds; null means from the beginning. */
  from: Maybe<Scalars['LocalDate']['output']>;
  /** The weekdays in session. */
  weekdays: Array<Weekday>;
};

/** What a bulk write of schools answers. */
export type SchoolsPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** Why items were refused; empty when all were written. */
  errors: Array<ItemError>;
  /** The schools in the order of the input; null stands where an item was refused. */
  schools: Array<Maybe<School>>;
};

/** A row without a number, 1 to 600 minutes long: lunch, a break, an assembly, an exam, half of a split period. */
export type Segment = Node & Recorded & TemplateRow & {
  /** When it was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived it; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** When it ends; the row does not hold at this minute any more. */
  end: Scalars['LocalTime']['output'];
  /** Identifies the row among all objects. */
  id: Scalars['ID']['output'];
  /** What the school calls it, for example `Period 3` or `Lunch`. */
  label: Scalars['String']['output'];
  /** How long it lasts, in minutes. */
  length: Scalars['Int']['output'];
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** Which part of that period it is, from 1; null when the period is not split. */
  part: Maybe<Scalars['Int']['output']>;
  /** The number of the period that it is a part of; null when it is none. */
  periodNumber: Maybe<Scalars['Int']['output']>;
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** When it starts. */
  start: Scalars['LocalTime']['output'];
  /** The template that the row belongs to. */
  template: PeriodTemplate;
  /** The tracks it is for, in their order; empty means everyone. */
  tracks: Array<Track>;
  /** What kind of row it is. */
  type: RowType;
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
};

/** Sets the label of a date, from which the cycle counts on. */
export type SetRotationDayInput = {
  /** The date. */
  date: Scalars['LocalDate']['input'];
  /** The place in the rotation's `labels`, from 0, that the date is to have. */
  index: Scalars['Int']['input'];
  /** The revision of the rotation that the writer has read. */
  revision: Scalars['Int']['input'];
  /** The rotation's global id. */
  rotationId: Scalars['ID']['input'];
};

/** How two templates differ, row by row. */
export type TemplateDifference = {
  /** The template after. */
  after: PeriodTemplate;
  /** The template before; null when there is none, and then every row counts as added. */
  before: Maybe<PeriodTemplate>;
  /** Whether the rows are the same. */
  isSame: Scalars['Boolean']['output'];
  /** The rows that differ, in clock order; at most 400. */
  rows: Array<RowDifference>;
};

/** The versions of one template name of a school. */
export type TemplateFamily = Node & {
  /** The version in force on a date, by default the school's today; null when none is. */
  active: Maybe<PeriodTemplate>;
  /** Identifies the family among all objects. */
  id: Scalars['ID']['output'];
  /** The name that all versions share. */
  name: Scalars['String']['output'];
  /** The school that the family belongs to. */
  school: School;
  /** Lists the versions of the family, the latest first unless told otherwise. Pages have 25 objects unless told otherwise. */
  versions: PeriodTemplateConnection;
};


/** The versions of one template name of a school. */
export type TemplateFamilyActiveArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** The versions of one template name of a school. */
export type TemplateFamilyVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeriodTemplateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PeriodTemplateOrder>>;
};

/** One page of template families. */
export type TemplateFamilyConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<TemplateFamilyEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<TemplateFamily>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a page, with its cursor. */
export type TemplateFamilyEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: TemplateFamily;
};

/** One row of a template: a numbered period, or a segment without a number. Rows for the same people never overlap, and none crosses midnight. */
export type TemplateRow = {
  /** When it ends; the row does not hold at this minute any more. */
  end: Scalars['LocalTime']['output'];
  /** Identifies the row among all objects. */
  id: Scalars['ID']['output'];
  /** What the school calls it, for example `Period 3` or `Lunch`. */
  label: Scalars['String']['output'];
  /** How long it lasts, in minutes. */
  length: Scalars['Int']['output'];
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** When it starts. */
  start: Scalars['LocalTime']['output'];
  /** The template that the row belongs to. */
  template: PeriodTemplate;
  /** The tracks it is for, in their order; empty means everyone. */
  tracks: Array<Track>;
  /** What kind of row it is. */
  type: RowType;
};

/** One row of a template, as a writer gives it: a period when it has a number, else a segment. */
export type TemplateRowInput = {
  /** When it ends. Either this or `length`. */
  end?: InputMaybe<Scalars['LocalTime']['input']>;
  /** What the school calls it, at most 60 characters; `Period` and the number when left out. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** How long it lasts, in minutes: 30 to 120 for a period, 1 to 600 for a segment. Either this or `end`. */
  length?: InputMaybe<Scalars['Int']['input']>;
  /** What the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The period's number, 0 to 99; left out, the row is a segment. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Segments only: which part of that period it is, from 1. */
  part?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes to change rooms after a period, 0 to 30; a segment has none. */
  passing?: InputMaybe<Scalars['Int']['input']>;
  /** Segments only: the number of the period that it is a part of. */
  periodNumber?: InputMaybe<Scalars['Int']['input']>;
  /** When it starts. */
  start: Scalars['LocalTime']['input'];
  /** The names or global ids of the tracks it is for; everyone when left out. */
  tracks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What kind of row it is. */
  type?: InputMaybe<RowType>;
};

/** What the write of one template row answers. */
export type TemplateRowPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** The template row as it is after the write; in a dry run, as it would be. */
  templateRow: TemplateRow;
};

/** What a bulk write of template rows answers. */
export type TemplateRowsPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** Why items were refused; empty when all were written. */
  errors: Array<ItemError>;
  /** The template rows in the order of the input; null stands where an item was refused. */
  templateRows: Array<Maybe<TemplateRow>>;
};

/** Where a template version is in its life. */
export type TemplateStatus =
  /** It is out of force from the day it was archived on; earlier days keep it. */
  | 'ARCHIVED'
  /** It is being prepared and can change; no day runs it. */
  | 'DRAFT'
  /** It is in force from its date on and never changes. */
  | 'PUBLISHED';

/** A named date range of a school: a school year, a semester, a grading period. Terms may nest. */
export type Term = Node & Recorded & {
  /** When it was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived it; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** The last day, which belongs to the term. */
  endsOn: Scalars['LocalDate']['output'];
  /** Identifies the term among all objects. */
  id: Scalars['ID']['output'];
  /** What the school keeps for its own purposes. */
  meta: Scalars['JSONObject']['output'];
  /** The term's name, unique among the school's active terms. */
  name: Scalars['String']['output'];
  /** The term that this one is a part of; null at the top. */
  parent: Maybe<Term>;
  /** The active terms that are parts of this one, the earliest first; at most 100. */
  parts: Array<Term>;
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** The school that the term belongs to. */
  school: School;
  /** The first day, which belongs to the term. */
  startsOn: Scalars['LocalDate']['output'];
  /** What kind of range it is. */
  type: TermType;
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
};

/** One page of terms. */
export type TermConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<TermEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<Term>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a page, with its cursor. */
export type TermEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Term;
};

/** Narrows a list of terms. */
export type TermFilter = {
  /** Active terms, archived ones or both. */
  archived?: InputMaybe<ArchiveFilter>;
  /** Terms that hold this date. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Terms that are parts of this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Terms of one of these kinds. */
  types?: InputMaybe<Array<TermType>>;
};

/** One sort key of a list. */
export type TermOrder = {
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: TermOrderField;
};

/** What a list of this kind can be sorted by. */
export type TermOrderField =
  /** The last day. */
  | 'ENDS_ON'
  /** The name. */
  | 'NAME'
  /** The first day. */
  | 'STARTS_ON';

/** What the write of one term answers. */
export type TermPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** The term as it is after the write; in a dry run, as it would be. */
  term: Term;
};

/** The kind of a term; the names follow Ed-Fi and OneRoster. */
export type TermType =
  /** A period at whose end grades are given. */
  | 'GRADING_PERIOD'
  /** Any other range that the school names. */
  | 'OTHER'
  /** A quarter of a school year. */
  | 'QUARTER'
  /** A whole school year. */
  | 'SCHOOL_YEAR'
  /** Half of a school year. */
  | 'SEMESTER'
  /** A term that is none of the others. */
  | 'TERM'
  /** A third of a school year. */
  | 'TRIMESTER';

/** What a bulk write of terms answers. */
export type TermsPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** Why items were refused; empty when all were written. */
  errors: Array<ItemError>;
  /** The terms in the order of the input; null stands where an item was refused. */
  terms: Array<Maybe<Term>>;
};

/** A group of people whose rows run at the same time as those of others: a lunch wave, a grade band. */
export type Track = Node & Recorded & {
  /** When it was archived; null while it is active. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who archived it; null while it is active. */
  archivedBy: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  createdBy: Scalars['String']['output'];
  /** Who belongs to the track, in a sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** Identifies the track among all objects. */
  id: Scalars['ID']['output'];
  /** The track's name, unique among the school's active tracks. */
  name: Scalars['String']['output'];
  /** The track's place among the school's tracks, from 0; it never changes and is never given again. */
  ordinal: Scalars['Int']['output'];
  /** Raised by every write; send it back with the next one. */
  revision: Scalars['Int']['output'];
  /** The school that the track belongs to. */
  school: School;
  /** When it was last written. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who wrote it last. */
  updatedBy: Scalars['String']['output'];
};

/** One page of tracks. */
export type TrackConnection = {
  /** The page's edges, in the order asked. */
  edges: Array<TrackEdge>;
  /** The page's objects, in the order asked. */
  nodes: Array<Track>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many objects the whole list has under this filter. */
  totalCount: Scalars['Int']['output'];
};

/** One object of a page, with its cursor. */
export type TrackEdge = {
  /** Marks the object's place in this list and order; good for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The object. */
  node: Track;
};

/** Narrows a list of tracks. */
export type TrackFilter = {
  /** Active tracks, archived ones or both. */
  archived?: InputMaybe<ArchiveFilter>;
};

/** One sort key of a list. */
export type TrackOrder = {
  /** In which direction. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: TrackOrderField;
};

/** What a list of this kind can be sorted by. */
export type TrackOrderField =
  /** The name. */
  | 'NAME'
  /** The order in which the tracks were made. */
  | 'ORDINAL';

/** What the write of one track answers. */
export type TrackPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** The track as it is after the write; in a dry run, as it would be. */
  track: Track;
};

/** What a bulk write of tracks answers. */
export type TracksPayload = ChangeReport & {
  /** How many dates in the window run differently after the write. */
  affectedDateCount: Scalars['Int']['output'];
  /** The dates that run differently after the write, earliest first; at most 366 of them. */
  affectedDates: Array<AffectedDay>;
  /** True when the write was only tried and nothing was kept. */
  dryRun: Scalars['Boolean']['output'];
  /** Why items were refused; empty when all were written. */
  errors: Array<ItemError>;
  /** The tracks in the order of the input; null stands where an item was refused. */
  tracks: Array<Maybe<Track>>;
};

/** What to change of a rule. All but the end and `meta` reach back to the first date of the rule. */
export type UpdateAssignmentRuleInput = {
  /** A new last date; null lets the rule go on. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The global id of what to change. */
  id: Scalars['ID']['input'];
  /** Replaces what the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A new priority. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The revision that the writer has read; a stale one is refused with CONFLICT. */
  revision: Scalars['Int']['input'];
  /** Other labels; null takes the condition away, together with `rotationId`. */
  rotationDays?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Another rotation; null takes the condition away, together with `rotationDays`. */
  rotationId?: InputMaybe<Scalars['ID']['input']>;
  /** A new first date. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The name of another template family. */
  templateName?: InputMaybe<Scalars['String']['input']>;
  /** Other weekdays; null takes the condition away. */
  weekdays?: InputMaybe<Array<Weekday>>;
};

/** What to change of an exception. The date stays: revoke the exception and make another. */
export type UpdateCalendarExceptionInput = {
  /** Whether a rotation that counts school days advances on the date; null leaves it to the rotation. */
  advancesRotation?: InputMaybe<Scalars['Boolean']['input']>;
  /** The global id of what to change. */
  id: Scalars['ID']['input'];
  /** Replaces what the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Another text; null takes it away. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Another kind of reason. */
  reason?: InputMaybe<ExceptionReason>;
  /** The revision that the writer has read; a stale one is refused with CONFLICT. */
  revision: Scalars['Int']['input'];
  /** The name of another template family; null closes the day. */
  templateName?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of a draft. Its rows are changed by `replaceTemplateRows` or one by one. */
export type UpdatePeriodTemplateInput = {
  /** What the template is for; null takes the text away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A new first date on which it can be in force. */
  effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The global id of what to change. */
  id: Scalars['ID']['input'];
  /** Whether it serves days that no rule and no exception speaks of. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Replaces what the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The revision that the writer has read; a stale one is refused with CONFLICT. */
  revision: Scalars['Int']['input'];
};

/** What to change of a rotation. All but the name, the end and `meta` reach back to the first date of the cycle. */
export type UpdateRotationInput = {
  /** What makes the cycle advance. */
  advance?: InputMaybe<RotationAdvance>;
  /** A new last date; null lets the cycle go on. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether a closure keeps the label for the next open day. */
  holdsOnClosures?: InputMaybe<Scalars['Boolean']['input']>;
  /** The global id of what to change. */
  id: Scalars['ID']['input'];
  /** New labels. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Replaces what the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the writer has read; a stale one is refused with CONFLICT. */
  revision: Scalars['Int']['input'];
  /** The place in `labels` with which the cycle starts. */
  startIndex?: InputMaybe<Scalars['Int']['input']>;
  /** A new first date. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The weekday on which a new week begins. */
  weekStartsOn?: InputMaybe<Weekday>;
};

/** What to change of a school. */
export type UpdateSchoolInput = {
  /** A new code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The global id of what to change. */
  id: Scalars['ID']['input'];
  /** Replaces what the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the writer has read; a stale one is refused with CONFLICT. */
  revision: Scalars['Int']['input'];
  /** A new time zone. It moves the instants of every bell, those of past days too, and so counts as reaching into the past. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** New weekdays in session, from `weekdaysFrom` on. */
  weekdays?: InputMaybe<Array<Weekday>>;
  /** The first date on which the new weekdays hold; the school's today when left out. */
  weekdaysFrom?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What to change of a draft's row. */
export type UpdateTemplateRowInput = {
  /** The global id of what to change. */
  id: Scalars['ID']['input'];
  /** A new label. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** A new length in minutes. */
  length?: InputMaybe<Scalars['Int']['input']>;
  /** Replaces what the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A new number; null makes the row a segment. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Which part of that period a segment is. */
  part?: InputMaybe<Scalars['Int']['input']>;
  /** New minutes to change rooms after a period. */
  passing?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the period that a segment is a part of. */
  periodNumber?: InputMaybe<Scalars['Int']['input']>;
  /** The revision that the writer has read; a stale one is refused with CONFLICT. */
  revision: Scalars['Int']['input'];
  /** A new start. */
  start?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The names or global ids of the tracks it is for; null means everyone. */
  tracks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A new kind. */
  type?: InputMaybe<RowType>;
};

/** What to change of a term. */
export type UpdateTermInput = {
  /** A new last day. */
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The global id of what to change. */
  id: Scalars['ID']['input'];
  /** Replaces what the school keeps for its own purposes. */
  meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The term that this one is to be a part of; null takes it to the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision that the writer has read; a stale one is refused with CONFLICT. */
  revision: Scalars['Int']['input'];
  /** A new first day. */
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** A new kind. */
  type?: InputMaybe<TermType>;
};

/** What to change of a track. */
export type UpdateTrackInput = {
  /** Who belongs to the track; null takes the sentence away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The global id of what to change. */
  id: Scalars['ID']['input'];
  /** A new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The revision that the writer has read; a stale one is refused with CONFLICT. */
  revision: Scalars['Int']['input'];
};

/** A weekday. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** Asks that a write be tried and not kept, or lets it reach into the past. */
export type WriteOptions = {
  /** Allows the write to change days before the school's today, and says why. It is recorded with the reason. Without it such a write is refused with HISTORY_PROTECTED. */
  correction?: InputMaybe<Scalars['String']['input']>;
  /** With true the write is checked and its effect is answered, and then nothing of it is kept. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A bell by the clock of a zone that the caller names. */
export type ZonedBell = {
  /** The wall-clock time there when it ends. */
  end: Scalars['LocalTime']['output'];
  /** The date there when it ends. */
  endDate: Scalars['LocalDate']['output'];
  /** The zone's offset from UTC when it ends. */
  endOffset: Scalars['String']['output'];
  /** The wall-clock time there when it starts. */
  start: Scalars['LocalTime']['output'];
  /** The date there when it starts. */
  startDate: Scalars['LocalDate']['output'];
  /** The zone's offset from UTC when it starts, for example `+01:00`. */
  startOffset: Scalars['String']['output'];
  /** The zone. */
  timezone: Scalars['TimeZone']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ChangeReport: ( Omit<AssignmentRulePayload, 'affectedDates' | 'assignmentRule'> & { affectedDates: Array<_RefType['AffectedDay']>, assignmentRule: _RefType['AssignmentRule'] } ) | ( Omit<AssignmentRulesPayload, 'affectedDates' | 'assignmentRules'> & { affectedDates: Array<_RefType['AffectedDay']>, assignmentRules: Array<Maybe<_RefType['AssignmentRule']>> } ) | ( Omit<CalendarExceptionPayload, 'affectedDates' | 'calendarException'> & { affectedDates: Array<_RefType['AffectedDay']>, calendarException: _RefType['CalendarException'] } ) | ( Omit<CalendarExceptionsPayload, 'affectedDates' | 'calendarExceptions'> & { affectedDates: Array<_RefType['AffectedDay']>, calendarExceptions: Array<Maybe<_RefType['CalendarException']>> } ) | ( Omit<PeriodTemplatePayload, 'affectedDates' | 'periodTemplate'> & { affectedDates: Array<_RefType['AffectedDay']>, periodTemplate: _RefType['PeriodTemplate'] } ) | ( Omit<PeriodTemplatesPayload, 'affectedDates' | 'periodTemplates'> & { affectedDates: Array<_RefType['AffectedDay']>, periodTemplates: Array<Maybe<_RefType['PeriodTemplate']>> } ) | ( Omit<RotationPayload, 'affectedDates' | 'rotation'> & { affectedDates: Array<_RefType['AffectedDay']>, rotation: _RefType['Rotation'] } ) | ( Omit<RotationsPayload, 'affectedDates' | 'rotations'> & { affectedDates: Array<_RefType['AffectedDay']>, rotations: Array<Maybe<_RefType['Rotation']>> } ) | ( Omit<SchoolPayload, 'affectedDates' | 'school'> & { affectedDates: Array<_RefType['AffectedDay']>, school: _RefType['School'] } ) | ( Omit<SchoolsPayload, 'affectedDates' | 'schools'> & { affectedDates: Array<_RefType['AffectedDay']>, schools: Array<Maybe<_RefType['School']>> } ) | ( Omit<TemplateRowPayload, 'affectedDates' | 'templateRow'> & { affectedDates: Array<_RefType['AffectedDay']>, templateRow: _RefType['TemplateRow'] } ) | ( Omit<TemplateRowsPayload, 'affectedDates' | 'templateRows'> & { affectedDates: Array<_RefType['AffectedDay']>, templateRows: Array<Maybe<_RefType['TemplateRow']>> } ) | ( Omit<TermPayload, 'affectedDates' | 'term'> & { affectedDates: Array<_RefType['AffectedDay']>, term: _RefType['Term'] } ) | ( Omit<TermsPayload, 'affectedDates' | 'terms'> & { affectedDates: Array<_RefType['AffectedDay']>, terms: Array<Maybe<_RefType['Term']>> } ) | ( Omit<TrackPayload, 'affectedDates' | 'track'> & { affectedDates: Array<_RefType['AffectedDay']>, track: _RefType['Track'] } ) | ( Omit<TracksPayload, 'affectedDates' | 'tracks'> & { affectedDates: Array<_RefType['AffectedDay']>, tracks: Array<Maybe<_RefType['Track']>> } );
  Node: ( AssignmentRuleModel ) | ( CalendarExceptionModel ) | ( TemplateRowView ) | ( PeriodTemplateModel ) | ( RotationModel ) | ( SchoolModel ) | ( TemplateRowView ) | ( TemplateFamilyModel ) | ( TermModel ) | ( TrackModel );
  Recorded: ( AssignmentRuleModel ) | ( CalendarExceptionModel ) | ( TemplateRowView ) | ( PeriodTemplateModel ) | ( RotationModel ) | ( SchoolModel ) | ( TemplateRowView ) | ( TermModel ) | ( TrackModel );
  TemplateRow: ( TemplateRowView ) | ( TemplateRowView );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AffectedDay: ResolverTypeWrapper<AffectedDayModel>;
  ArchiveFilter: ArchiveFilter;
  ArchiveInput: ArchiveInput;
  ArchiveManyInput: ArchiveManyInput;
  AssignTemplateToDaysInput: AssignTemplateToDaysInput;
  AssignmentRule: ResolverTypeWrapper<AssignmentRuleModel>;
  AssignmentRuleConnection: ResolverTypeWrapper<AnyConnection>;
  AssignmentRuleEdge: ResolverTypeWrapper<Omit<AssignmentRuleEdge, 'node'> & { node: ResolversTypes['AssignmentRule'] }>;
  AssignmentRuleFilter: AssignmentRuleFilter;
  AssignmentRuleOrder: AssignmentRuleOrder;
  AssignmentRuleOrderField: AssignmentRuleOrderField;
  AssignmentRulePayload: ResolverTypeWrapper<Omit<AssignmentRulePayload, 'affectedDates' | 'assignmentRule'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, assignmentRule: ResolversTypes['AssignmentRule'] }>;
  AssignmentRulesPayload: ResolverTypeWrapper<Omit<AssignmentRulesPayload, 'affectedDates' | 'assignmentRules'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, assignmentRules: Array<Maybe<ResolversTypes['AssignmentRule']>> }>;
  Bell: ResolverTypeWrapper<BellView>;
  BellPhase: BellPhase;
  BellState: ResolverTypeWrapper<BellStateView>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreakInput: BreakInput;
  BulkMode: BulkMode;
  CalendarException: ResolverTypeWrapper<CalendarExceptionModel>;
  CalendarExceptionConnection: ResolverTypeWrapper<AnyConnection>;
  CalendarExceptionEdge: ResolverTypeWrapper<Omit<CalendarExceptionEdge, 'node'> & { node: ResolversTypes['CalendarException'] }>;
  CalendarExceptionFilter: CalendarExceptionFilter;
  CalendarExceptionOrder: CalendarExceptionOrder;
  CalendarExceptionOrderField: CalendarExceptionOrderField;
  CalendarExceptionPayload: ResolverTypeWrapper<Omit<CalendarExceptionPayload, 'affectedDates' | 'calendarException'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, calendarException: ResolversTypes['CalendarException'] }>;
  CalendarExceptionsPayload: ResolverTypeWrapper<Omit<CalendarExceptionsPayload, 'affectedDates' | 'calendarExceptions'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, calendarExceptions: Array<Maybe<ResolversTypes['CalendarException']>> }>;
  ChangeReport: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChangeReport']>;
  ClearRotationDayInput: ClearRotationDayInput;
  CloseDaysInput: CloseDaysInput;
  CopyPeriodTemplateInput: CopyPeriodTemplateInput;
  Correction: ResolverTypeWrapper<CorrectionModel>;
  CorrectionConnection: ResolverTypeWrapper<AnyConnection>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  CreateAssignmentRuleInput: CreateAssignmentRuleInput;
  CreateCalendarExceptionInput: CreateCalendarExceptionInput;
  CreatePeriodTemplateInput: CreatePeriodTemplateInput;
  CreateRotationInput: CreateRotationInput;
  CreateSchoolInput: CreateSchoolInput;
  CreateTemplateRowInput: CreateTemplateRowInput;
  CreateTermInput: CreateTermInput;
  CreateTrackInput: CreateTrackInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayOutline: ResolverTypeWrapper<DayOutlineModel>;
  DaySchedule: ResolverTypeWrapper<DayView>;
  DaySource: DaySource;
  DifferenceKind: DifferenceKind;
  ExceptionReason: ExceptionReason;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  GeneratePeriodTemplateInput: GeneratePeriodTemplateInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ItemError: ResolverTypeWrapper<ItemError>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  MakeDefaultTemplateInput: MakeDefaultTemplateInput;
  Mutation: ResolverTypeWrapper<{}>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodDefinition: ResolverTypeWrapper<TemplateRowView>;
  PeriodTemplate: ResolverTypeWrapper<PeriodTemplateModel>;
  PeriodTemplateConnection: ResolverTypeWrapper<AnyConnection>;
  PeriodTemplateEdge: ResolverTypeWrapper<Omit<PeriodTemplateEdge, 'node'> & { node: ResolversTypes['PeriodTemplate'] }>;
  PeriodTemplateFilter: PeriodTemplateFilter;
  PeriodTemplateOrder: PeriodTemplateOrder;
  PeriodTemplateOrderField: PeriodTemplateOrderField;
  PeriodTemplatePayload: ResolverTypeWrapper<Omit<PeriodTemplatePayload, 'affectedDates' | 'periodTemplate'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, periodTemplate: ResolversTypes['PeriodTemplate'] }>;
  PeriodTemplatesPayload: ResolverTypeWrapper<Omit<PeriodTemplatesPayload, 'affectedDates' | 'periodTemplates'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, periodTemplates: Array<Maybe<ResolversTypes['PeriodTemplate']>> }>;
  PublishPeriodTemplateInput: PublishPeriodTemplateInput;
  Query: ResolverTypeWrapper<{}>;
  Recorded: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Recorded']>;
  ReplaceTemplateRowsInput: ReplaceTemplateRowsInput;
  RevisePeriodTemplateInput: RevisePeriodTemplateInput;
  RevisionOf: RevisionOf;
  Rotation: ResolverTypeWrapper<RotationModel>;
  RotationAdvance: RotationAdvance;
  RotationConnection: ResolverTypeWrapper<AnyConnection>;
  RotationDay: ResolverTypeWrapper<RotationDayModel>;
  RotationEdge: ResolverTypeWrapper<Omit<RotationEdge, 'node'> & { node: ResolversTypes['Rotation'] }>;
  RotationFilter: RotationFilter;
  RotationOrder: RotationOrder;
  RotationOrderField: RotationOrderField;
  RotationPayload: ResolverTypeWrapper<Omit<RotationPayload, 'affectedDates' | 'rotation'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, rotation: ResolversTypes['Rotation'] }>;
  RotationReset: ResolverTypeWrapper<ResetView>;
  RotationsPayload: ResolverTypeWrapper<Omit<RotationsPayload, 'affectedDates' | 'rotations'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, rotations: Array<Maybe<ResolversTypes['Rotation']>> }>;
  RowDifference: ResolverTypeWrapper<RowDifferenceView>;
  RowType: RowType;
  School: ResolverTypeWrapper<SchoolModel>;
  SchoolBy: SchoolBy;
  SchoolConnection: ResolverTypeWrapper<AnyConnection>;
  SchoolEdge: ResolverTypeWrapper<Omit<SchoolEdge, 'node'> & { node: ResolversTypes['School'] }>;
  SchoolFilter: SchoolFilter;
  SchoolOrder: SchoolOrder;
  SchoolOrderField: SchoolOrderField;
  SchoolPayload: ResolverTypeWrapper<Omit<SchoolPayload, 'affectedDates' | 'school'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, school: ResolversTypes['School'] }>;
  SchoolWeek: ResolverTypeWrapper<SchoolWeekModel>;
  SchoolsPayload: ResolverTypeWrapper<Omit<SchoolsPayload, 'affectedDates' | 'schools'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, schools: Array<Maybe<ResolversTypes['School']>> }>;
  Segment: ResolverTypeWrapper<TemplateRowView>;
  SetRotationDayInput: SetRotationDayInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TemplateDifference: ResolverTypeWrapper<DifferenceView>;
  TemplateFamily: ResolverTypeWrapper<TemplateFamilyModel>;
  TemplateFamilyConnection: ResolverTypeWrapper<AnyConnection>;
  TemplateFamilyEdge: ResolverTypeWrapper<Omit<TemplateFamilyEdge, 'node'> & { node: ResolversTypes['TemplateFamily'] }>;
  TemplateRow: ResolverTypeWrapper<TemplateRowView>;
  TemplateRowInput: TemplateRowInput;
  TemplateRowPayload: ResolverTypeWrapper<Omit<TemplateRowPayload, 'affectedDates' | 'templateRow'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, templateRow: ResolversTypes['TemplateRow'] }>;
  TemplateRowsPayload: ResolverTypeWrapper<Omit<TemplateRowsPayload, 'affectedDates' | 'templateRows'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, templateRows: Array<Maybe<ResolversTypes['TemplateRow']>> }>;
  TemplateStatus: TemplateStatus;
  Term: ResolverTypeWrapper<TermModel>;
  TermConnection: ResolverTypeWrapper<AnyConnection>;
  TermEdge: ResolverTypeWrapper<Omit<TermEdge, 'node'> & { node: ResolversTypes['Term'] }>;
  TermFilter: TermFilter;
  TermOrder: TermOrder;
  TermOrderField: TermOrderField;
  TermPayload: ResolverTypeWrapper<Omit<TermPayload, 'affectedDates' | 'term'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, term: ResolversTypes['Term'] }>;
  TermType: TermType;
  TermsPayload: ResolverTypeWrapper<Omit<TermsPayload, 'affectedDates' | 'terms'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, terms: Array<Maybe<ResolversTypes['Term']>> }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Track: ResolverTypeWrapper<TrackModel>;
  TrackConnection: ResolverTypeWrapper<AnyConnection>;
  TrackEdge: ResolverTypeWrapper<Omit<TrackEdge, 'node'> & { node: ResolversTypes['Track'] }>;
  TrackFilter: TrackFilter;
  TrackOrder: TrackOrder;
  TrackOrderField: TrackOrderField;
  TrackPayload: ResolverTypeWrapper<Omit<TrackPayload, 'affectedDates' | 'track'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, track: ResolversTypes['Track'] }>;
  TracksPayload: ResolverTypeWrapper<Omit<TracksPayload, 'affectedDates' | 'tracks'> & { affectedDates: Array<ResolversTypes['AffectedDay']>, tracks: Array<Maybe<ResolversTypes['Track']>> }>;
  UpdateAssignmentRuleInput: UpdateAssignmentRuleInput;
  UpdateCalendarExceptionInput: UpdateCalendarExceptionInput;
  UpdatePeriodTemplateInput: UpdatePeriodTemplateInput;
  UpdateRotationInput: UpdateRotationInput;
  UpdateSchoolInput: UpdateSchoolInput;
  UpdateTemplateRowInput: UpdateTemplateRowInput;
  UpdateTermInput: UpdateTermInput;
  UpdateTrackInput: UpdateTrackInput;
  Weekday: Weekday;
  WriteOptions: WriteOptions;
  ZonedBell: ResolverTypeWrapper<ZonedBellView>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AffectedDay: AffectedDayModel;
  ArchiveInput: ArchiveInput;
  ArchiveManyInput: ArchiveManyInput;
  AssignTemplateToDaysInput: AssignTemplateToDaysInput;
  AssignmentRule: AssignmentRuleModel;
  AssignmentRuleConnection: AnyConnection;
  AssignmentRuleEdge: Omit<AssignmentRuleEdge, 'node'> & { node: ResolversParentTypes['AssignmentRule'] };
  AssignmentRuleFilter: AssignmentRuleFilter;
  AssignmentRuleOrder: AssignmentRuleOrder;
  AssignmentRulePayload: Omit<AssignmentRulePayload, 'affectedDates' | 'assignmentRule'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, assignmentRule: ResolversParentTypes['AssignmentRule'] };
  AssignmentRulesPayload: Omit<AssignmentRulesPayload, 'affectedDates' | 'assignmentRules'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, assignmentRules: Array<Maybe<ResolversParentTypes['AssignmentRule']>> };
  Bell: BellView;
  BellState: BellStateView;
  Boolean: Scalars['Boolean']['output'];
  BreakInput: BreakInput;
  CalendarException: CalendarExceptionModel;
  CalendarExceptionConnection: AnyConnection;
  CalendarExceptionEdge: Omit<CalendarExceptionEdge, 'node'> & { node: ResolversParentTypes['CalendarException'] };
  CalendarExceptionFilter: CalendarExceptionFilter;
  CalendarExceptionOrder: CalendarExceptionOrder;
  CalendarExceptionPayload: Omit<CalendarExceptionPayload, 'affectedDates' | 'calendarException'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, calendarException: ResolversParentTypes['CalendarException'] };
  CalendarExceptionsPayload: Omit<CalendarExceptionsPayload, 'affectedDates' | 'calendarExceptions'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, calendarExceptions: Array<Maybe<ResolversParentTypes['CalendarException']>> };
  ChangeReport: ResolversInterfaceTypes<ResolversParentTypes>['ChangeReport'];
  ClearRotationDayInput: ClearRotationDayInput;
  CloseDaysInput: CloseDaysInput;
  CopyPeriodTemplateInput: CopyPeriodTemplateInput;
  Correction: CorrectionModel;
  CorrectionConnection: AnyConnection;
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  CreateAssignmentRuleInput: CreateAssignmentRuleInput;
  CreateCalendarExceptionInput: CreateCalendarExceptionInput;
  CreatePeriodTemplateInput: CreatePeriodTemplateInput;
  CreateRotationInput: CreateRotationInput;
  CreateSchoolInput: CreateSchoolInput;
  CreateTemplateRowInput: CreateTemplateRowInput;
  CreateTermInput: CreateTermInput;
  CreateTrackInput: CreateTrackInput;
  DateTime: Scalars['DateTime']['output'];
  DayOutline: DayOutlineModel;
  DaySchedule: DayView;
  FieldChange: FieldChange;
  GeneratePeriodTemplateInput: GeneratePeriodTemplateInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ItemError: ItemError;
  JSONObject: Scalars['JSONObject']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  MakeDefaultTemplateInput: MakeDefaultTemplateInput;
  Mutation: {};
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PeriodDefinition: TemplateRowView;
  PeriodTemplate: PeriodTemplateModel;
  PeriodTemplateConnection: AnyConnection;
  PeriodTemplateEdge: Omit<PeriodTemplateEdge, 'node'> & { node: ResolversParentTypes['PeriodTemplate'] };
  PeriodTemplateFilter: PeriodTemplateFilter;
  PeriodTemplateOrder: PeriodTemplateOrder;
  PeriodTemplatePayload: Omit<PeriodTemplatePayload, 'affectedDates' | 'periodTemplate'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, periodTemplate: ResolversParentTypes['PeriodTemplate'] };
  PeriodTemplatesPayload: Omit<PeriodTemplatesPayload, 'affectedDates' | 'periodTemplates'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, periodTemplates: Array<Maybe<ResolversParentTypes['PeriodTemplate']>> };
  PublishPeriodTemplateInput: PublishPeriodTemplateInput;
  Query: {};
  Recorded: ResolversInterfaceTypes<ResolversParentTypes>['Recorded'];
  ReplaceTemplateRowsInput: ReplaceTemplateRowsInput;
  RevisePeriodTemplateInput: RevisePeriodTemplateInput;
  RevisionOf: RevisionOf;
  Rotation: RotationModel;
  RotationConnection: AnyConnection;
  RotationDay: RotationDayModel;
  RotationEdge: Omit<RotationEdge, 'node'> & { node: ResolversParentTypes['Rotation'] };
  RotationFilter: RotationFilter;
  RotationOrder: RotationOrder;
  RotationPayload: Omit<RotationPayload, 'affectedDates' | 'rotation'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, rotation: ResolversParentTypes['Rotation'] };
  RotationReset: ResetView;
  RotationsPayload: Omit<RotationsPayload, 'affectedDates' | 'rotations'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, rotations: Array<Maybe<ResolversParentTypes['Rotation']>> };
  RowDifference: RowDifferenceView;
  School: SchoolModel;
  SchoolBy: SchoolBy;
  SchoolConnection: AnyConnection;
  SchoolEdge: Omit<SchoolEdge, 'node'> & { node: ResolversParentTypes['School'] };
  SchoolFilter: SchoolFilter;
  SchoolOrder: SchoolOrder;
  SchoolPayload: Omit<SchoolPayload, 'affectedDates' | 'school'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, school: ResolversParentTypes['School'] };
  SchoolWeek: SchoolWeekModel;
  SchoolsPayload: Omit<SchoolsPayload, 'affectedDates' | 'schools'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, schools: Array<Maybe<ResolversParentTypes['School']>> };
  Segment: TemplateRowView;
  SetRotationDayInput: SetRotationDayInput;
  String: Scalars['String']['output'];
  TemplateDifference: DifferenceView;
  TemplateFamily: TemplateFamilyModel;
  TemplateFamilyConnection: AnyConnection;
  TemplateFamilyEdge: Omit<TemplateFamilyEdge, 'node'> & { node: ResolversParentTypes['TemplateFamily'] };
  TemplateRow: TemplateRowView;
  TemplateRowInput: TemplateRowInput;
  TemplateRowPayload: Omit<TemplateRowPayload, 'affectedDates' | 'templateRow'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, templateRow: ResolversParentTypes['TemplateRow'] };
  TemplateRowsPayload: Omit<TemplateRowsPayload, 'affectedDates' | 'templateRows'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, templateRows: Array<Maybe<ResolversParentTypes['TemplateRow']>> };
  Term: TermModel;
  TermConnection: AnyConnection;
  TermEdge: Omit<TermEdge, 'node'> & { node: ResolversParentTypes['Term'] };
  TermFilter: TermFilter;
  TermOrder: TermOrder;
  TermPayload: Omit<TermPayload, 'affectedDates' | 'term'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, term: ResolversParentTypes['Term'] };
  TermsPayload: Omit<TermsPayload, 'affectedDates' | 'terms'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, terms: Array<Maybe<ResolversParentTypes['Term']>> };
  TimeZone: Scalars['TimeZone']['output'];
  Track: TrackModel;
  TrackConnection: AnyConnection;
  TrackEdge: Omit<TrackEdge, 'node'> & { node: ResolversParentTypes['Track'] };
  TrackFilter: TrackFilter;
  TrackOrder: TrackOrder;
  TrackPayload: Omit<TrackPayload, 'affectedDates' | 'track'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, track: ResolversParentTypes['Track'] };
  TracksPayload: Omit<TracksPayload, 'affectedDates' | 'tracks'> & { affectedDates: Array<ResolversParentTypes['AffectedDay']>, tracks: Array<Maybe<ResolversParentTypes['Track']>> };
  UpdateAssignmentRuleInput: UpdateAssignmentRuleInput;
  UpdateCalendarExceptionInput: UpdateCalendarExceptionInput;
  UpdatePeriodTemplateInput: UpdatePeriodTemplateInput;
  UpdateRotationInput: UpdateRotationInput;
  UpdateSchoolInput: UpdateSchoolInput;
  UpdateTemplateRowInput: UpdateTemplateRowInput;
  UpdateTermInput: UpdateTermInput;
  UpdateTrackInput: UpdateTrackInput;
  WriteOptions: WriteOptions;
  ZonedBell: ZonedBellView;
};

export type AffectedDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedDay'] = ResolversParentTypes['AffectedDay']> = {
  after?: Resolver<ResolversTypes['DayOutline'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['DayOutline'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentRule'] = ResolversParentTypes['AssignmentRule']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['TemplateFamily'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rotation?: Resolver<Maybe<ResolversTypes['Rotation']>, ParentType, ContextType>;
  rotationDays?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekdays?: Resolver<Maybe<Array<ResolversTypes['Weekday']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentRuleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentRuleConnection'] = ResolversParentTypes['AssignmentRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssignmentRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentRuleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentRuleEdge'] = ResolversParentTypes['AssignmentRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssignmentRule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentRulePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentRulePayload'] = ResolversParentTypes['AssignmentRulePayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  assignmentRule?: Resolver<ResolversTypes['AssignmentRule'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentRulesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentRulesPayload'] = ResolversParentTypes['AssignmentRulesPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  assignmentRules?: Resolver<Array<Maybe<ResolversTypes['AssignmentRule']>>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ItemError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bell'] = ResolversParentTypes['Bell']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inZone?: Resolver<ResolversTypes['ZonedBell'], ParentType, ContextType, RequireFields<BellInZoneArgs, 'timezone'>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['TemplateRow'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BellStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BellState'] = ResolversParentTypes['BellState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<Array<ResolversTypes['Bell']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['DaySchedule'], ParentType, ContextType>;
  next?: Resolver<Array<ResolversTypes['Bell']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BellPhase'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarExceptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarException'] = ResolversParentTypes['CalendarException']> = {
  advancesRotation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['TemplateFamily']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExceptionReason'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarExceptionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarExceptionConnection'] = ResolversParentTypes['CalendarExceptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarExceptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CalendarException']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarExceptionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarExceptionEdge'] = ResolversParentTypes['CalendarExceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarException'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarExceptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarExceptionPayload'] = ResolversParentTypes['CalendarExceptionPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  calendarException?: Resolver<ResolversTypes['CalendarException'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarExceptionsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarExceptionsPayload'] = ResolversParentTypes['CalendarExceptionsPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  calendarExceptions?: Resolver<Array<Maybe<ResolversTypes['CalendarException']>>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ItemError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeReport'] = ResolversParentTypes['ChangeReport']> = {
  __resolveType: TypeResolveFn<'AssignmentRulePayload' | 'AssignmentRulesPayload' | 'CalendarExceptionPayload' | 'CalendarExceptionsPayload' | 'PeriodTemplatePayload' | 'PeriodTemplatesPayload' | 'RotationPayload' | 'RotationsPayload' | 'SchoolPayload' | 'SchoolsPayload' | 'TemplateRowPayload' | 'TemplateRowsPayload' | 'TermPayload' | 'TermsPayload' | 'TrackPayload' | 'TracksPayload', ParentType, ContextType>;
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reachesBackTo?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Correction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayOutlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DayOutline'] = ResolversParentTypes['DayOutline']> = {
  isSchoolDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rotationDays?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DaySource'], ParentType, ContextType>;
  templateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  templateVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DayScheduleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DaySchedule'] = ResolversParentTypes['DaySchedule']> = {
  bells?: Resolver<Array<ResolversTypes['Bell']>, ParentType, ContextType, Partial<DayScheduleBellsArgs>>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['CalendarException']>, ParentType, ContextType>;
  isSchoolDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rotationDay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DayScheduleRotationDayArgs>>;
  rotationDays?: Resolver<Array<ResolversTypes['RotationDay']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['AssignmentRule']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DaySource'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['PeriodTemplate']>, ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemError'] = ResolversParentTypes['ItemError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveAssignmentRule?: Resolver<ResolversTypes['AssignmentRulePayload'], ParentType, ContextType, RequireFields<MutationArchiveAssignmentRuleArgs, 'input'>>;
  archiveAssignmentRules?: Resolver<ResolversTypes['AssignmentRulesPayload'], ParentType, ContextType, RequireFields<MutationArchiveAssignmentRulesArgs, 'input'>>;
  archivePeriodTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationArchivePeriodTemplateArgs, 'input'>>;
  archivePeriodTemplates?: Resolver<ResolversTypes['PeriodTemplatesPayload'], ParentType, ContextType, RequireFields<MutationArchivePeriodTemplatesArgs, 'input'>>;
  archiveRotation?: Resolver<ResolversTypes['RotationPayload'], ParentType, ContextType, RequireFields<MutationArchiveRotationArgs, 'input'>>;
  archiveRotations?: Resolver<ResolversTypes['RotationsPayload'], ParentType, ContextType, RequireFields<MutationArchiveRotationsArgs, 'input'>>;
  archiveSchool?: Resolver<ResolversTypes['SchoolPayload'], ParentType, ContextType, RequireFields<MutationArchiveSchoolArgs, 'input'>>;
  archiveSchools?: Resolver<ResolversTypes['SchoolsPayload'], ParentType, ContextType, RequireFields<MutationArchiveSchoolsArgs, 'input'>>;
  archiveTemplateRow?: Resolver<ResolversTypes['TemplateRowPayload'], ParentType, ContextType, RequireFields<MutationArchiveTemplateRowArgs, 'input'>>;
  archiveTemplateRows?: Resolver<ResolversTypes['TemplateRowsPayload'], ParentType, ContextType, RequireFields<MutationArchiveTemplateRowsArgs, 'input'>>;
  archiveTerm?: Resolver<ResolversTypes['TermPayload'], ParentType, ContextType, RequireFields<MutationArchiveTermArgs, 'input'>>;
  archiveTerms?: Resolver<ResolversTypes['TermsPayload'], ParentType, ContextType, RequireFields<MutationArchiveTermsArgs, 'input'>>;
  archiveTrack?: Resolver<ResolversTypes['TrackPayload'], ParentType, ContextType, RequireFields<MutationArchiveTrackArgs, 'input'>>;
  archiveTracks?: Resolver<ResolversTypes['TracksPayload'], ParentType, ContextType, RequireFields<MutationArchiveTracksArgs, 'input'>>;
  assignTemplateToDays?: Resolver<ResolversTypes['CalendarExceptionsPayload'], ParentType, ContextType, RequireFields<MutationAssignTemplateToDaysArgs, 'input'>>;
  clearRotationDay?: Resolver<ResolversTypes['RotationPayload'], ParentType, ContextType, RequireFields<MutationClearRotationDayArgs, 'input'>>;
  closeDays?: Resolver<ResolversTypes['CalendarExceptionsPayload'], ParentType, ContextType, RequireFields<MutationCloseDaysArgs, 'input'>>;
  copyPeriodTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationCopyPeriodTemplateArgs, 'input'>>;
  createAssignmentRule?: Resolver<ResolversTypes['AssignmentRulePayload'], ParentType, ContextType, RequireFields<MutationCreateAssignmentRuleArgs, 'input'>>;
  createAssignmentRules?: Resolver<ResolversTypes['AssignmentRulesPayload'], ParentType, ContextType, RequireFields<MutationCreateAssignmentRulesArgs, 'inputs' | 'mode'>>;
  createCalendarException?: Resolver<ResolversTypes['CalendarExceptionPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarExceptionArgs, 'input'>>;
  createCalendarExceptions?: Resolver<ResolversTypes['CalendarExceptionsPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarExceptionsArgs, 'inputs' | 'mode'>>;
  createPeriodTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationCreatePeriodTemplateArgs, 'input'>>;
  createPeriodTemplates?: Resolver<ResolversTypes['PeriodTemplatesPayload'], ParentType, ContextType, RequireFields<MutationCreatePeriodTemplatesArgs, 'inputs' | 'mode'>>;
  createRotation?: Resolver<ResolversTypes['RotationPayload'], ParentType, ContextType, RequireFields<MutationCreateRotationArgs, 'input'>>;
  createRotations?: Resolver<ResolversTypes['RotationsPayload'], ParentType, ContextType, RequireFields<MutationCreateRotationsArgs, 'inputs' | 'mode'>>;
  createSchool?: Resolver<ResolversTypes['SchoolPayload'], ParentType, ContextType, RequireFields<MutationCreateSchoolArgs, 'input'>>;
  createSchools?: Resolver<ResolversTypes['SchoolsPayload'], ParentType, ContextType, RequireFields<MutationCreateSchoolsArgs, 'inputs' | 'mode'>>;
  createTemplateRow?: Resolver<ResolversTypes['TemplateRowPayload'], ParentType, ContextType, RequireFields<MutationCreateTemplateRowArgs, 'input'>>;
  createTemplateRows?: Resolver<ResolversTypes['TemplateRowsPayload'], ParentType, ContextType, RequireFields<MutationCreateTemplateRowsArgs, 'inputs' | 'mode'>>;
  createTerm?: Resolver<ResolversTypes['TermPayload'], ParentType, ContextType, RequireFields<MutationCreateTermArgs, 'input'>>;
  createTerms?: Resolver<ResolversTypes['TermsPayload'], ParentType, ContextType, RequireFields<MutationCreateTermsArgs, 'inputs' | 'mode'>>;
  createTrack?: Resolver<ResolversTypes['TrackPayload'], ParentType, ContextType, RequireFields<MutationCreateTrackArgs, 'input'>>;
  createTracks?: Resolver<ResolversTypes['TracksPayload'], ParentType, ContextType, RequireFields<MutationCreateTracksArgs, 'inputs' | 'mode'>>;
  generatePeriodTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationGeneratePeriodTemplateArgs, 'input'>>;
  makeDefaultTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationMakeDefaultTemplateArgs, 'input'>>;
  publishPeriodTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationPublishPeriodTemplateArgs, 'input'>>;
  replaceTemplateRows?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationReplaceTemplateRowsArgs, 'input'>>;
  restoreAssignmentRule?: Resolver<ResolversTypes['AssignmentRulePayload'], ParentType, ContextType, RequireFields<MutationRestoreAssignmentRuleArgs, 'input'>>;
  restoreAssignmentRules?: Resolver<ResolversTypes['AssignmentRulesPayload'], ParentType, ContextType, RequireFields<MutationRestoreAssignmentRulesArgs, 'input'>>;
  restoreCalendarException?: Resolver<ResolversTypes['CalendarExceptionPayload'], ParentType, ContextType, RequireFields<MutationRestoreCalendarExceptionArgs, 'input'>>;
  restoreCalendarExceptions?: Resolver<ResolversTypes['CalendarExceptionsPayload'], ParentType, ContextType, RequireFields<MutationRestoreCalendarExceptionsArgs, 'input'>>;
  restorePeriodTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationRestorePeriodTemplateArgs, 'input'>>;
  restorePeriodTemplates?: Resolver<ResolversTypes['PeriodTemplatesPayload'], ParentType, ContextType, RequireFields<MutationRestorePeriodTemplatesArgs, 'input'>>;
  restoreRotation?: Resolver<ResolversTypes['RotationPayload'], ParentType, ContextType, RequireFields<MutationRestoreRotationArgs, 'input'>>;
  restoreRotations?: Resolver<ResolversTypes['RotationsPayload'], ParentType, ContextType, RequireFields<MutationRestoreRotationsArgs, 'input'>>;
  restoreSchool?: Resolver<ResolversTypes['SchoolPayload'], ParentType, ContextType, RequireFields<MutationRestoreSchoolArgs, 'input'>>;
  restoreSchools?: Resolver<ResolversTypes['SchoolsPayload'], ParentType, ContextType, RequireFields<MutationRestoreSchoolsArgs, 'input'>>;
  restoreTemplateRow?: Resolver<ResolversTypes['TemplateRowPayload'], ParentType, ContextType, RequireFields<MutationRestoreTemplateRowArgs, 'input'>>;
  restoreTemplateRows?: Resolver<ResolversTypes['TemplateRowsPayload'], ParentType, ContextType, RequireFields<MutationRestoreTemplateRowsArgs, 'input'>>;
  restoreTerm?: Resolver<ResolversTypes['TermPayload'], ParentType, ContextType, RequireFields<MutationRestoreTermArgs, 'input'>>;
  restoreTerms?: Resolver<ResolversTypes['TermsPayload'], ParentType, ContextType, RequireFields<MutationRestoreTermsArgs, 'input'>>;
  restoreTrack?: Resolver<ResolversTypes['TrackPayload'], ParentType, ContextType, RequireFields<MutationRestoreTrackArgs, 'input'>>;
  restoreTracks?: Resolver<ResolversTypes['TracksPayload'], ParentType, ContextType, RequireFields<MutationRestoreTracksArgs, 'input'>>;
  revisePeriodTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationRevisePeriodTemplateArgs, 'input'>>;
  revokeCalendarException?: Resolver<ResolversTypes['CalendarExceptionPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarExceptionArgs, 'input'>>;
  revokeCalendarExceptions?: Resolver<ResolversTypes['CalendarExceptionsPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarExceptionsArgs, 'input'>>;
  setRotationDay?: Resolver<ResolversTypes['RotationPayload'], ParentType, ContextType, RequireFields<MutationSetRotationDayArgs, 'input'>>;
  updateAssignmentRule?: Resolver<ResolversTypes['AssignmentRulePayload'], ParentType, ContextType, RequireFields<MutationUpdateAssignmentRuleArgs, 'input'>>;
  updateAssignmentRules?: Resolver<ResolversTypes['AssignmentRulesPayload'], ParentType, ContextType, RequireFields<MutationUpdateAssignmentRulesArgs, 'inputs' | 'mode'>>;
  updateCalendarException?: Resolver<ResolversTypes['CalendarExceptionPayload'], ParentType, ContextType, RequireFields<MutationUpdateCalendarExceptionArgs, 'input'>>;
  updateCalendarExceptions?: Resolver<ResolversTypes['CalendarExceptionsPayload'], ParentType, ContextType, RequireFields<MutationUpdateCalendarExceptionsArgs, 'inputs' | 'mode'>>;
  updatePeriodTemplate?: Resolver<ResolversTypes['PeriodTemplatePayload'], ParentType, ContextType, RequireFields<MutationUpdatePeriodTemplateArgs, 'input'>>;
  updatePeriodTemplates?: Resolver<ResolversTypes['PeriodTemplatesPayload'], ParentType, ContextType, RequireFields<MutationUpdatePeriodTemplatesArgs, 'inputs' | 'mode'>>;
  updateRotation?: Resolver<ResolversTypes['RotationPayload'], ParentType, ContextType, RequireFields<MutationUpdateRotationArgs, 'input'>>;
  updateRotations?: Resolver<ResolversTypes['RotationsPayload'], ParentType, ContextType, RequireFields<MutationUpdateRotationsArgs, 'inputs' | 'mode'>>;
  updateSchool?: Resolver<ResolversTypes['SchoolPayload'], ParentType, ContextType, RequireFields<MutationUpdateSchoolArgs, 'input'>>;
  updateSchools?: Resolver<ResolversTypes['SchoolsPayload'], ParentType, ContextType, RequireFields<MutationUpdateSchoolsArgs, 'inputs' | 'mode'>>;
  updateTemplateRow?: Resolver<ResolversTypes['TemplateRowPayload'], ParentType, ContextType, RequireFields<MutationUpdateTemplateRowArgs, 'input'>>;
  updateTemplateRows?: Resolver<ResolversTypes['TemplateRowsPayload'], ParentType, ContextType, RequireFields<MutationUpdateTemplateRowsArgs, 'inputs' | 'mode'>>;
  updateTerm?: Resolver<ResolversTypes['TermPayload'], ParentType, ContextType, RequireFields<MutationUpdateTermArgs, 'input'>>;
  updateTerms?: Resolver<ResolversTypes['TermsPayload'], ParentType, ContextType, RequireFields<MutationUpdateTermsArgs, 'inputs' | 'mode'>>;
  updateTrack?: Resolver<ResolversTypes['TrackPayload'], ParentType, ContextType, RequireFields<MutationUpdateTrackArgs, 'input'>>;
  updateTracks?: Resolver<ResolversTypes['TracksPayload'], ParentType, ContextType, RequireFields<MutationUpdateTracksArgs, 'inputs' | 'mode'>>;
  whoAmI?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AssignmentRule' | 'CalendarException' | 'PeriodDefinition' | 'PeriodTemplate' | 'Rotation' | 'School' | 'Segment' | 'TemplateFamily' | 'Term' | 'Track', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodDefinitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodDefinition'] = ResolversParentTypes['PeriodDefinition']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  nextStart?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['PeriodTemplate'], ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['Track']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RowType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodTemplate'] = ResolversParentTypes['PeriodTemplate']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['TemplateDifference'], ParentType, ContextType, Partial<PeriodTemplateDifferenceArgs>>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['TemplateFamily'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PeriodDefinition']>, ParentType, ContextType, RequireFields<PeriodTemplatePeriodArgs, 'number'>>;
  periods?: Resolver<Array<ResolversTypes['PeriodDefinition']>, ParentType, ContextType, Partial<PeriodTemplatePeriodsArgs>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['TemplateRow']>, ParentType, ContextType, Partial<PeriodTemplateRowsArgs>>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType, Partial<PeriodTemplateSegmentsArgs>>;
  status?: Resolver<ResolversTypes['TemplateStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['PeriodTemplateConnection'], ParentType, ContextType, Partial<PeriodTemplateVersionsArgs>>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodTemplateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodTemplateConnection'] = ResolversParentTypes['PeriodTemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PeriodTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PeriodTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodTemplateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodTemplateEdge'] = ResolversParentTypes['PeriodTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeriodTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodTemplatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodTemplatePayload'] = ResolversParentTypes['PeriodTemplatePayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  periodTemplate?: Resolver<ResolversTypes['PeriodTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodTemplatesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeriodTemplatesPayload'] = ResolversParentTypes['PeriodTemplatesPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ItemError']>, ParentType, ContextType>;
  periodTemplates?: Resolver<Array<Maybe<ResolversTypes['PeriodTemplate']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  periodTemplate?: Resolver<Maybe<ResolversTypes['PeriodTemplate']>, ParentType, ContextType, RequireFields<QueryPeriodTemplateArgs, 'id'>>;
  periodTemplates?: Resolver<ResolversTypes['PeriodTemplateConnection'], ParentType, ContextType, Partial<QueryPeriodTemplatesArgs>>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'by'>>;
  schools?: Resolver<ResolversTypes['SchoolConnection'], ParentType, ContextType, Partial<QuerySchoolsArgs>>;
};

export type RecordedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recorded'] = ResolversParentTypes['Recorded']> = {
  __resolveType: TypeResolveFn<'AssignmentRule' | 'CalendarException' | 'PeriodDefinition' | 'PeriodTemplate' | 'Rotation' | 'School' | 'Segment' | 'Term' | 'Track', ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RotationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rotation'] = ResolversParentTypes['Rotation']> = {
  advance?: Resolver<ResolversTypes['RotationAdvance'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  holdsOnClosures?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resets?: Resolver<Array<ResolversTypes['RotationReset']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  startIndex?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekStartsOn?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotationConnection'] = ResolversParentTypes['RotationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RotationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Rotation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotationDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotationDay'] = ResolversParentTypes['RotationDay']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rotation?: Resolver<ResolversTypes['Rotation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotationEdge'] = ResolversParentTypes['RotationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rotation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotationPayload'] = ResolversParentTypes['RotationPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rotation?: Resolver<ResolversTypes['Rotation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotationResetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotationReset'] = ResolversParentTypes['RotationReset']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotationsPayload'] = ResolversParentTypes['RotationsPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ItemError']>, ParentType, ContextType>;
  rotations?: Resolver<Array<Maybe<ResolversTypes['Rotation']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RowDifference'] = ResolversParentTypes['RowDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['TemplateRow']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TemplateRow']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School']> = {
  activeTemplate?: Resolver<Maybe<ResolversTypes['PeriodTemplate']>, ParentType, ContextType, Partial<SchoolActiveTemplateArgs>>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignmentRules?: Resolver<ResolversTypes['AssignmentRuleConnection'], ParentType, ContextType, Partial<SchoolAssignmentRulesArgs>>;
  calendarExceptions?: Resolver<ResolversTypes['CalendarExceptionConnection'], ParentType, ContextType, Partial<SchoolCalendarExceptionsArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['CorrectionConnection'], ParentType, ContextType, Partial<SchoolCorrectionsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['DaySchedule'], ParentType, ContextType, Partial<SchoolDayArgs>>;
  days?: Resolver<Array<ResolversTypes['DaySchedule']>, ParentType, ContextType, RequireFields<SchoolDaysArgs, 'from' | 'to'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['BellState'], ParentType, ContextType, Partial<SchoolNowArgs>>;
  periodTemplate?: Resolver<Maybe<ResolversTypes['PeriodTemplate']>, ParentType, ContextType, RequireFields<SchoolPeriodTemplateArgs, 'name'>>;
  periodTemplates?: Resolver<ResolversTypes['PeriodTemplateConnection'], ParentType, ContextType, Partial<SchoolPeriodTemplatesArgs>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rotations?: Resolver<ResolversTypes['RotationConnection'], ParentType, ContextType, Partial<SchoolRotationsArgs>>;
  templateFamilies?: Resolver<ResolversTypes['TemplateFamilyConnection'], ParentType, ContextType, Partial<SchoolTemplateFamiliesArgs>>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<SchoolTermsArgs>>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  tracks?: Resolver<ResolversTypes['TrackConnection'], ParentType, ContextType, Partial<SchoolTracksArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['SchoolWeek']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolConnection'] = ResolversParentTypes['SchoolConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['School']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolEdge'] = ResolversParentTypes['SchoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolPayload'] = ResolversParentTypes['SchoolPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolWeekResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolWeek'] = ResolversParentTypes['SchoolWeek']> = {
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchoolsPayload'] = ResolversParentTypes['SchoolsPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ItemError']>, ParentType, ContextType>;
  schools?: Resolver<Array<Maybe<ResolversTypes['School']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['PeriodTemplate'], ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['Track']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RowType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateDifference'] = ResolversParentTypes['TemplateDifference']> = {
  after?: Resolver<ResolversTypes['PeriodTemplate'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PeriodTemplate']>, ParentType, ContextType>;
  isSame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RowDifference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateFamilyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateFamily'] = ResolversParentTypes['TemplateFamily']> = {
  active?: Resolver<Maybe<ResolversTypes['PeriodTemplate']>, ParentType, ContextType, Partial<TemplateFamilyActiveArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['PeriodTemplateConnection'], ParentType, ContextType, Partial<TemplateFamilyVersionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateFamilyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateFamilyConnection'] = ResolversParentTypes['TemplateFamilyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TemplateFamilyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TemplateFamily']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateFamilyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateFamilyEdge'] = ResolversParentTypes['TemplateFamilyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TemplateFamily'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateRow'] = ResolversParentTypes['TemplateRow']> = {
  __resolveType: TypeResolveFn<'PeriodDefinition' | 'Segment', ParentType, ContextType>;
  end?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['PeriodTemplate'], ParentType, ContextType>;
  tracks?: Resolver<Array<ResolversTypes['Track']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RowType'], ParentType, ContextType>;
};

export type TemplateRowPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateRowPayload'] = ResolversParentTypes['TemplateRowPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  templateRow?: Resolver<ResolversTypes['TemplateRow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateRowsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TemplateRowsPayload'] = ResolversParentTypes['TemplateRowsPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ItemError']>, ParentType, ContextType>;
  templateRows?: Resolver<Array<Maybe<ResolversTypes['TemplateRow']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TermType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TermPayload'] = ResolversParentTypes['TermPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TermsPayload'] = ResolversParentTypes['TermsPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ItemError']>, ParentType, ContextType>;
  terms?: Resolver<Array<Maybe<ResolversTypes['Term']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TrackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Track'] = ResolversParentTypes['Track']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrackConnection'] = ResolversParentTypes['TrackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Track']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrackEdge'] = ResolversParentTypes['TrackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrackPayload'] = ResolversParentTypes['TrackPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Track'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TracksPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TracksPayload'] = ResolversParentTypes['TracksPayload']> = {
  affectedDateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedDates?: Resolver<Array<ResolversTypes['AffectedDay']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ItemError']>, ParentType, ContextType>;
  tracks?: Resolver<Array<Maybe<ResolversTypes['Track']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZonedBellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ZonedBell'] = ResolversParentTypes['ZonedBell']> = {
  end?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  endDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endOffset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startOffset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AffectedDay?: AffectedDayResolvers<ContextType>;
  AssignmentRule?: AssignmentRuleResolvers<ContextType>;
  AssignmentRuleConnection?: AssignmentRuleConnectionResolvers<ContextType>;
  AssignmentRuleEdge?: AssignmentRuleEdgeResolvers<ContextType>;
  AssignmentRulePayload?: AssignmentRulePayloadResolvers<ContextType>;
  AssignmentRulesPayload?: AssignmentRulesPayloadResolvers<ContextType>;
  Bell?: BellResolvers<ContextType>;
  BellState?: BellStateResolvers<ContextType>;
  CalendarException?: CalendarExceptionResolvers<ContextType>;
  CalendarExceptionConnection?: CalendarExceptionConnectionResolvers<ContextType>;
  CalendarExceptionEdge?: CalendarExceptionEdgeResolvers<ContextType>;
  CalendarExceptionPayload?: CalendarExceptionPayloadResolvers<ContextType>;
  CalendarExceptionsPayload?: CalendarExceptionsPayloadResolvers<ContextType>;
  ChangeReport?: ChangeReportResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionConnection?: CorrectionConnectionResolvers<ContextType>;
  CorrectionEdge?: CorrectionEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayOutline?: DayOutlineResolvers<ContextType>;
  DaySchedule?: DayScheduleResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  ItemError?: ItemErrorResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodDefinition?: PeriodDefinitionResolvers<ContextType>;
  PeriodTemplate?: PeriodTemplateResolvers<ContextType>;
  PeriodTemplateConnection?: PeriodTemplateConnectionResolvers<ContextType>;
  PeriodTemplateEdge?: PeriodTemplateEdgeResolvers<ContextType>;
  PeriodTemplatePayload?: PeriodTemplatePayloadResolvers<ContextType>;
  PeriodTemplatesPayload?: PeriodTemplatesPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recorded?: RecordedResolvers<ContextType>;
  Rotation?: RotationResolvers<ContextType>;
  RotationConnection?: RotationConnectionResolvers<ContextType>;
  RotationDay?: RotationDayResolvers<ContextType>;
  RotationEdge?: RotationEdgeResolvers<ContextType>;
  RotationPayload?: RotationPayloadResolvers<ContextType>;
  RotationReset?: RotationResetResolvers<ContextType>;
  RotationsPayload?: RotationsPayloadResolvers<ContextType>;
  RowDifference?: RowDifferenceResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  SchoolPayload?: SchoolPayloadResolvers<ContextType>;
  SchoolWeek?: SchoolWeekResolvers<ContextType>;
  SchoolsPayload?: SchoolsPayloadResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  TemplateDifference?: TemplateDifferenceResolvers<ContextType>;
  TemplateFamily?: TemplateFamilyResolvers<ContextType>;
  TemplateFamilyConnection?: TemplateFamilyConnectionResolvers<ContextType>;
  TemplateFamilyEdge?: TemplateFamilyEdgeResolvers<ContextType>;
  TemplateRow?: TemplateRowResolvers<ContextType>;
  TemplateRowPayload?: TemplateRowPayloadResolvers<ContextType>;
  TemplateRowsPayload?: TemplateRowsPayloadResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  TermPayload?: TermPayloadResolvers<ContextType>;
  TermsPayload?: TermsPayloadResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  Track?: TrackResolvers<ContextType>;
  TrackConnection?: TrackConnectionResolvers<ContextType>;
  TrackEdge?: TrackEdgeResolvers<ContextType>;
  TrackPayload?: TrackPayloadResolvers<ContextType>;
  TracksPayload?: TracksPayloadResolvers<ContextType>;
  ZonedBell?: ZonedBellResolvers<ContextType>;
};

