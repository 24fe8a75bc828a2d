import type { TrackFilter, TrackOrderField } from "../../graphql/generated.js";
import { ifArchived } from "../../lists/conditions.js";
import type { ListSpec } from "../../lists/list-spec.js";
import { Track } from "./track.js";

export const trackList: ListSpec<Track, TrackFilter, TrackOrderField> = {
  name: "tracks",
  entity: Track,
  parent: "schoolId",
  sortKeys: { ORDINAL: "ordinal", NAME: "name" },
  defaultOrder: [{ field: "ORDINAL", direction: "ASC" }],
  conditions: (filter) => [ifArchived(filter.archived)],
};
