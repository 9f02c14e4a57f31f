/**
 * The flat lists of the organisation. One row is one list, and the read of one thing by its id.
 *
 * - `items` makes everything that there is, each with `id` and `name`, and with `division` if it has one.
 * - `row` is a thing as answers have it. Leave it out if the item is the whole answer. Count what it says of members, by
 *   `count` of the relation.
 * - `one` names the operation that reads one thing, and the parameter of its path.
 * - `keeps` says which things a request wants, by what only this list can be asked.
 * - `largest` is the largest page that the platform serves. `lacks` says what the envelope lacks, and `countsAll` that it has
 *   `totalNumberOfEntities`. `unpaged` puts all on one page.
 * - Names come from `growing` (`common/growth.ts`), so a large organisation has more of everything.
 *
 * Pages, the filters `id`, `name` and `divisionId`, `sortOrder` and 404 come by themselves.
 */
import { isWantedRole, roleRow, rolesIn } from "../access/role-list.js";
import { list } from "../common/query.js";
import { divisionRow, divisionsIn } from "../organisation/divisions.js";
import { groupOf, groupsIn } from "../organisation/groups.js";
import { placesOf } from "../organisation/locations.js";
import { queuesOf } from "../routing/queue-catalogue.js";
import { queueOf } from "../routing/queues.js";
import { languagesIn, skillsIn } from "../routing/skill-catalogue.js";
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
    operationId: "getRoutingLanguages",
    path: "/api/v2/routing/languages",
    items: languagesIn,
    largest: 100,
  }),
  ...catalogue({
    operationId: "getGroups",
    path: "/api/v2/groups",
    one: { operationId: "getGroup", parameter: "groupId" },
    items: groupsIn,
    row: groupOf,
    // No group of the sandbox has a Jabber id.
    keeps: (_org, _group, { query }) => list(query, "jabberId").length === 0,
    largest: 500,
  }),
  ...catalogue({
    operationId: "getAuthorizationRoles",
    path: "/api/v2/authorization/roles",
    one: { operationId: "getAuthorizationRole", parameter: "roleId" },
    items: rolesIn,
    row: roleRow,
    keeps: isWantedRole,
    largest: 100,
  }),
  ...catalogue({
    operationId: "getAuthorizationDivisions",
    path: "/api/v2/authorization/divisions",
    items: divisionsIn,
    row: divisionRow,
    largest: 100,
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
