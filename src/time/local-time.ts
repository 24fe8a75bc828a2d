/** A wall-clock time of day, `HH:MM`, 00:00 to 23:59 as a start; compares as a string. */
export type LocalTime = string;
