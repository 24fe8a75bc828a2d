/** A query whose statements are recorded, by the size of the pages it asks for. */
export interface StatementCase {
  readonly title: string;
  readonly query: string;
  variables(size: number): Record<string, unknown>;
}

const FIRST = (size: number) => ({ first: size });

/** Every relation of a template, on a page of them. */
const templates: StatementCase = {
  title: "a page of templates with all that belongs to them",
  query: `query Templates($first: Int!) {
  periodTemplates(first: $first) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage }
    nodes {
      name
      version
      school { code }
      family { name active { version } versions(first: 1) { totalCount nodes { version } } }
      rows { label tracks { name } ... on Recorded { createdBy } }
      periods(track: "grades 11/12") { number start template { version } }
      segments { label }
      period(number: 2) { start nextStart }
      versions(first: 5) { totalCount nodes { version school { code } } }
      difference {
        isSame
        before { version school { code } }
        rows { kind before { label } after { label } changes { field before after } }
      }
      warnings
    }
  }
}`,
  variables: FIRST,
};

/** Every relation of a school, on a page of them. */
const schools: StatementCase = {
  title: "a page of schools with all that belongs to them",
  query: `query Schools($first: Int!) {
  schools(first: $first) {
    totalCount
    nodes {
      code
      terms(first: 2) { totalCount nodes { name school { code } parent { name } parts { name } } }
      tracks { nodes { name school { code } } }
      rotations { nodes { name school { code } resets { date label } } }
      assignmentRules { nodes { family { name } rotation { name } school { code } } }
      calendarExceptions(first: 2) { totalCount nodes { date family { name } school { code } } }
      corrections { nodes { reason } }
      templateFamilies(first: 2) { nodes { name school { code } active { version } } }
      periodTemplates(first: 2) { totalCount nodes { version } }
      periodTemplate(name: "Rally") { version }
      activeTemplate(name: "Monday") { version family { name } }
      default: activeTemplate { name }
    }
  }
}`,
  variables: FIRST,
};

/** What schools run, with all that decided it. */
const days: StatementCase = {
  title: "a page of schools with a day and a week",
  query: `query Days($first: Int!) {
  schools(first: $first) {
    nodes {
      code
      day { date source template { name } }
      days(from: "2026-11-16", to: "2026-11-22") {
        date
        source
        reason
        school { name }
        template { name version }
        rule { priority family { name } }
        exception { note family { name } }
        rotationDay(rotation: "Rotation 2")
        rotationDays { label rotation { name } }
        bells(track: "grades 9/10") { label startsAt row { tracks { name } } inZone(timezone: "Asia/Tokyo") { start } }
      }
    }
  }
}`,
  variables: FIRST,
};

const now: StatementCase = {
  title: "a page of schools with what is on now and next",
  query: `query Now($first: Int!) {
  schools(first: $first) {
    nodes {
      code
      now(track: "grades 9/10") {
        state
        secondsLeft
        current { label }
        next { label date row { template { name } } }
        day { template { name } }
      }
      saturday: now(at: "2026-11-28T20:00:00Z") { state next { date label } }
    }
  }
}`,
  variables: FIRST,
};

/** The lists of one school, as long as pages get. */
const lists: StatementCase = {
  title: "long lists of one school",
  query: `query Lists($first: Int!, $to: LocalDate!) {
  school(by: { code: "gunn-high-school-ca" }) {
    terms(first: $first, orderBy: { field: NAME, direction: DESC }) {
      nodes { name school { code } parent { name } parts { name } }
    }
    calendarExceptions(first: $first) { nodes { date family { name } } }
    templateFamilies(first: $first) { nodes { name active(on: "2026-11-20") { version } versions { totalCount } } }
    periodTemplates(first: $first) { nodes { name difference { isSame } rows { label tracks { name } } } }
    days(from: "2026-11-18", to: $to) { date template { name } exception { note } rule { priority } }
  }
}`,
  variables: (size) => ({
    first: size,
    to: new Date(Date.UTC(2026, 10, 17 + size)).toISOString().slice(0, 10),
  }),
};

export const OWN_CASES: readonly StatementCase[] = [templates, schools, days, now, lists];
