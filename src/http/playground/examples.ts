import { closeDays } from "./examples/close-days.js";
import type { Example } from "./examples/example.js";
import { exceptions } from "./examples/exceptions.js";
import { generateTemplate } from "./examples/generate-template.js";
import { nowAndNext } from "./examples/now-and-next.js";
import { oneDay } from "./examples/one-day.js";
import { schoolToday } from "./examples/school-today.js";
import { schools } from "./examples/schools.js";
import { template } from "./examples/template.js";
import { versions } from "./examples/versions.js";
import { week } from "./examples/week.js";

/** The playground's tabs in their order; every one answers something on the sample schools. */
export const EXAMPLES: readonly Example[] = [
  schoolToday,
  oneDay,
  week,
  nowAndNext,
  template,
  versions,
  schools,
  exceptions,
  closeDays,
  generateTemplate,
];
