import type { Facts } from "./facts.ts";
import { type Json, object, objects, type Spec } from "./spec.ts";

/** The field of the expanded user that an operation answers. */
const FIELDS: Readonly<Record<string, string>> = {
  getUserOutofoffice: "outOfOffice",
  getUserPresence: "presence",
  getUserPresencesPurecloud: "presence",
  getUserProfileskills: "profileSkills",
  getUserRoutingstatus: "routingStatus",
  getUserStation: "station",
};

/** The field of the expanded user that has the rows of a listing. `none` is for what only those have whose example is by hand. */
const ROWS: Readonly<Record<string, string>> = {
  getUserQueues: "none",
  getUserRoutinglanguages: "languages",
  getUserRoutingskills: "skills",
  getUserTrustors: "none",
  getUserVerifiers: "none",
};

/** The licence that each role requires, as in the sandbox. */
const LICENCES: Readonly<Record<string, string>> = {
  employee: "communicate",
  user: "contactCenter2",
  Supervisor: "supervisorAddOn",
};

/** What an operation answers that says the same as the expanded user in another form. */
const FORMS: Readonly<Record<string, (user: Json, spec: Spec) => unknown>> = {
  getUserState: ({ state, version }) => ({ state, version }),
  getUserExternalid: (user) => [externalId(user)],
  getUserExternalidAuthorityName: externalId,
  getUserSkillgroups: ({ id, languages }, spec) => {
    const made = object(spec.example("getUserSkillgroups", "amara"));
    const able = objects(languages).some(
      ({ name, proficiency }) => /^English/.test(`${name}`) && Number(proficiency) >= 3,
    );
    return { entities: able ? made.entities : [], selfUri: `/api/v2/users/${id}/skillgroups?pageSize=25` };
  },
  getLicenseUser: ({ id, authorization }, spec) => {
    const ids = objects(object(authorization).roles).map(({ name }) => LICENCES[String(name)]);
    const all = objects(spec.example("getLicenseDefinitions", "estate"));
    const licenses = all.filter((one) => ids.includes(String(one.id)));
    return { id, licenses, selfUri: `/api/v2/license/users/${id}` };
  },
};

function externalId({ employerInfo, selfUri }: Json): Json {
  const { employeeId: externalKey } = object(employerInfo);
  return { authorityName: "hr", externalKey, selfUri: `${selfUri}/externalid/hr/${externalKey}` };
}

/** What the expanded users, which are written by hand, say. */
export function purecloudFacts(spec: Spec): Facts {
  return (key) => {
    const user = object(spec.example("getUser", key));
    return {
      profile: user,
      userId: String(user.id),
      async answer({ operationId }, made) {
        const field = FIELDS[operationId];
        if (field !== undefined) return { status: 200, value: user[field] };
        const form = FORMS[operationId];
        if (form !== undefined) return { status: 200, value: form(user, spec) };
        const rows = ROWS[operationId];
        if (rows === undefined) return undefined;
        return { status: 200, value: listing(object((await made()).value), user[rows] ?? []) };
      },
    };
  };
}

/** The listing of the sandbox with these rows, which fill one page. */
function listing(made: Json, rows: unknown): Json {
  const { length } = rows as readonly unknown[];
  return { ...made, entities: rows, total: length, ...("pageCount" in made && { pageCount: 1 }) };
}
