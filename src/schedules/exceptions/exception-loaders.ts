import type { EntityManager } from "typeorm";
import { loaderById } from "../../database/entity-loader.js";
import { CalendarException } from "./calendar-exception.js";

export function exceptionLoaders(db: EntityManager) {
  return { byId: loaderById(db, CalendarException) };
}
