import type { Facts } from "./facts.ts";
import { type Json, object, type Spec } from "./spec.ts";

/** The field of the expanded user that an operation answers. */
const FIELDS: Readonly<Record<string, string>> = {
  getUserOutofoffice: "outOfOffice",
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
