import { type Example, isObject, type Json, object } from "../examples.ts";
import type { Fact, Walk } from "./facts.ts";

/** The field of the expanded user that an operation answers, or whose rows it lists. */
const FIELDS: Readonly<Record<string, string>> = {
  getUserOutofoffice: "outOfOffice",
  getUserPresence: "presence",
  getUserPresencesPurecloud: "presence",
  getUserProfileskills: "profileSkills",
  getUserRoutinglanguages: "languages",
  getUserRoutingskills: "skills",
  getUserRoutingstatus: "routingStatus",
  getUserStation: "station",
};
const QUEUE = /\/routing\/queues\/([^/?]+)/;

/** Collects facts of the users. What `getUser` says of a person is the same in every object with that person's id. */
export function purecloudWalk(examples: readonly Example[]): Walk {
  const profiles = new Map(
    examples
      .filter(({ operationId, name }) => operationId === "getUser" && !name.includes("-"))
      .map(({ name, value }) => [object(value).id, { name, fields: new Set(Object.keys(object(value))) }] as const),
  );
  const queues = new Set(
    examples
      .filter(({ operationId }) => operationId === "getUserQueues")
      .flatMap(({ value }) => rows(value).map(({ id }) => id)),
  );
  const keys = new Set([...profiles.values()].map(({ name }) => name));

  return ({ operationId, name, value, file }) => {
    const facts: Fact[] = [];
    const add = (person: string, path: string, found: unknown) => void facts.push({ person, path, value: found, file });
    const leaves = (person: string, path: string, node: unknown): void => {
      if (!isObject(node)) add(person, path, node);
      else add(person, `${path} is empty`, Object.keys(node).length === 0);
      for (const [key, inner] of Object.entries(isObject(node) ? node : {}))
        if (key !== "selfUri") leaves(person, `${path}/${key}`, inner);
    };
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) for (const row of node) walk(row);
      if (!isObject(node)) return;
      const found = profiles.get(node.id ?? node.userId);
      if (found) profile(found, node);
      for (const inner of Object.values(node)) walk(inner);
    };
    const profile = ({ name: person, fields }: { name: string; fields: Set<string> }, node: Json) => {
      for (const [field, inner] of Object.entries(node)) {
        // Other objects of a user have other versions.
        const isOwn = field !== "version" || "username" in node;
        if (fields.has(field) && isOwn && field !== "selfUri") leaves(person, field, inner);
      }
      const queue = QUEUE.exec(String(node.selfUri))?.[1];
      if (queue !== undefined) add(person, `queues/${queue}/joined`, node.joined);
      if (Array.isArray(node.licenses))
        leaves(
          person,
          "licences",
          node.licenses.map((one) => (isObject(one) ? one.id : one)),
        );
    };
    walk(value);
    if (!keys.has(name)) return facts;
    own(operationId, value, (path, found) => leaves(name, path, found));
    if (operationId === "getUserQueues")
      for (const id of queues)
        add(name, `queues/${id}/joined`, rows(value).find((row) => row.id === id)?.joined ?? false);
    return facts;
  };
}

/** What an answer says of the user in its path. */
function own(operationId: string, value: unknown, add: (path: string, value: unknown) => void): void {
  const field = FIELDS[operationId];
  if (field !== undefined) add(field, isObject(value) && Array.isArray(value.entities) ? value.entities : value);
  if (operationId === "getAuthorizationSubject") add("roles", roles(object(value).grants, "role"));
  if (operationId === "getUserRoles") add("roles", roles(object(value).roles));
  if (operationId === "getUserState") for (const name of ["state", "version"]) add(name, object(value)[name]);
  if (operationId.startsWith("getUserExternalid"))
    add("employerInfo/employeeId", object([value].flat()[0]).externalKey);
  if (operationId === "getUser") add("roles", roles((object(value).authorization as Json | undefined)?.roles));
}

const rows = (value: unknown): Json[] => object(value).entities as Json[];

/** The ids of roles, each once. */
function roles(list: unknown, inner?: string): unknown[] {
  const all = ((list ?? []) as Json[]).map((row) => (inner ? object(row[inner]) : row).id);
  return [...new Set(all)].sort();
}
