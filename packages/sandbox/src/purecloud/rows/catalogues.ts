/**
 * The flat lists of the organisation. One row is one list, and the read of one thing by its id.
 *
 * - `items` makes everything that there is, each with `id` and `name`, and with `division` if it has one.
 * - `row` is a thing as answers have it. Leave it out if the item is the whole answer. Count what it says of members, by
 *   `count` of the relation.
 * - `one` names the operation that reads one thing, and the parameter of its path.
 * - `keeps` says which things a request wants, by filters that only this list has. `countsAll` adds `totalNumberOfEntities`.
 * - `largest` is the largest page that the platform serves. `lacks` says what the envelope lacks.
 *
 * Pages, the filters `id`, `name` and `divisionId`, `sortOrder` and 404 come by themselves.
 */

import { placesOf } from "../organisation/locations.js";
import { queueOf, queuesOf } from "../routing/queues.js";
import { skillsIn } from "../routing/skill-catalogue.js";
import { isStationWanted, stationRow, stationsIn } from "../telephony/station-list.js";
import { catalogue } from "./catalogue.js";
import type { Listed } from "./page.js";

export const catalogues: readonly Listed[] = [
  ...catalogue({
    operationId: "getRoutingQueues",
    path: "/api/v2/routing/queues",
    one: { operationId: "getRoutingQueue", parameter: "queueId" },
    items: queuesOf,
    row: queueOf,
    largest: 500,
  }),
  ...catalogue({
    operationId: "getRoutingSkills",
    path: "/api/v2/routing/skills",
    items: skillsIn,
    largest: 500,
  }),
  ...catalogue({
    operationId: "getStations",
    path: "/api/v2/stations",
    one: { operationId: "getStation", parameter: "stationId" },
    items: stationsIn,
    row: stationRow,
    keeps: isStationWanted,
    countsAll: true,
    largest: 100,
  }),
  ...catalogue({ operationId: "getLocations", path: "/api/v2/locations", items: placesOf, largest: 100 }),
];
