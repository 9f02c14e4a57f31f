import type { PureCloudOperations } from "../../src/purecloud/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";
import { amara, daniel, home, priya, tomas, users } from "./purecloud-ids.js";

const call = callsOf<PureCloudOperations>();

/** Users, their profiles and relations. */
export const purecloudUsersCases: readonly ContractCase<PureCloudOperations>[] = [
  // Users.
  call(
    "getUsers",
    {
      pageSize: 500,
      pageNumber: 1,
      id: [amara, daniel],
      expand: ["station", "authorization"],
      state: "active",
    },
    `GET /api/v2/users?pageSize=500&pageNumber=1&id=${amara}&id=${daniel}&expand=station&expand=authorization&state=active`,
    "active",
  ),
  call("getUsers", undefined, "GET /api/v2/users", "any"),
  call("getUser", { userId: amara, expand: ["skills"] }, `GET ${users}/${amara}?expand=skills`, "amara"),
  call("getUser", { userId: "a/b c?d#é" }, `GET ${users}/a%2Fb%20c%3Fd%23%C3%A9`, "lena"),
  call(
    "getUsersMe",
    { expand: ["organization", "token"] },
    "GET /api/v2/users/me?expand=organization&expand=token",
    "daniel",
  ),
  call(
    "getUsersQuery",
    { cursor: "a+b/c=", pageSize: 25, sortOrder: "DESC" },
    "GET /api/v2/users/query?cursor=a%2Bb%2Fc%3D&pageSize=25&sortOrder=DESC",
    "last",
  ),
  call(
    "postUsers",
    { body: { name: "Noor Haddad", email: "noor.haddad@parkbenchsolutions.com", divisionId: home } },
    `POST ${users}`,
    "created",
  ),
  call(
    "patchUser",
    { userId: amara, body: { version: 12, title: "Senior Agent", manager: daniel } },
    `PATCH ${users}/${amara}`,
    "amara",
  ),
  call(
    "patchUsersBulk",
    {
      body: [
        { id: amara, acdAutoAnswer: false },
        { id: tomas, acdAutoAnswer: true },
      ],
    },
    "PATCH /api/v2/users/bulk",
    "default",
  ),
  call("deleteUser", { userId: amara }, `DELETE ${users}/${amara}`, "amara"),
  call("postUserInvite", { userId: amara, force: false }, `POST ${users}/${amara}/invite?force=false`),
  call(
    "postUserPassword",
    { userId: amara, body: { newPassword: "example-password-not-a-secret" } },
    `POST ${users}/${amara}/password`,
  ),
  call(
    "postUsersMePassword",
    { body: { newPassword: "example-new-one", oldPassword: "example-old-one" } },
    "POST /api/v2/users/me/password",
  ),
  // Search and profiles.
  call(
    "getUsersSearch",
    { q64: "eyJwYWdlTnVtYmVyIjoyfQ==", expand: ["station"] },
    "GET /api/v2/users/search?q64=eyJwYWdlTnVtYmVyIjoyfQ%3D%3D&expand=station",
    "default",
  ),
  call(
    "postUsersSearch",
    { body: { pageSize: 25, query: [{ type: "EXACT", fields: ["state"], value: "active" }] } },
    "POST /api/v2/users/search",
    "default",
  ),
  call("getFieldconfig", { type: "group" }, "GET /api/v2/fieldconfig?type=group", "group"),
  call(
    "getProfilesUsers",
    { pageSize: 25, jid: ["1f0c7e528a344c1b@parkbench.orgspan.example"], sortOrder: "ASC" },
    "GET /api/v2/profiles/users?pageSize=25&jid=1f0c7e528a344c1b%40parkbench.orgspan.example&sortOrder=ASC",
    "default",
  ),
  call(
    "getUserProfile",
    { userId: daniel, expand: ["presence"] },
    `GET ${users}/${daniel}/profile?expand=presence`,
    "daniel",
  ),
  call("getUserProfileskills", { userId: priya }, `GET ${users}/${priya}/profileskills`, "priya"),
  call("putUserProfileskills", { userId: amara, body: ["Wine list"] }, `PUT ${users}/${amara}/profileskills`, "amara"),
  call("putUserProfileskills", { userId: amara }, `PUT ${users}/${amara}/profileskills`, "amara"),
  // Relations.
  call("getUserAdjacents", { userId: daniel }, `GET ${users}/${daniel}/adjacents`, "daniel"),
  call("getUserDirectreports", { userId: daniel, expand: [] }, `GET ${users}/${daniel}/directreports`, "daniel"),
  call(
    "getUserFavorites",
    { userId: amara, pageNumber: 2, sortOrder: "ASC" },
    `GET ${users}/${amara}/favorites?pageNumber=2&sortOrder=ASC`,
    "amara",
  ),
  call("getUserSuperiors", { userId: amara }, `GET ${users}/${amara}/superiors`, "amara"),
];
