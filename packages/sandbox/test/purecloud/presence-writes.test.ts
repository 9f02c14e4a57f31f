import { beforeEach, expect, test } from "vitest";
import { agentsOf, type Sandbox, sandbox, type Wire } from "./kit.js";

let org: Sandbox;
let userId: string;
let other: string;
let definitions: Record<string, string>;

beforeEach(() => {
  org = sandbox(300);
  [userId = "", other = ""] = agentsOf(org);
  const { entities } = org.answer("getPresenceDefinitions");
  definitions = Object.fromEntries(entities.map(({ systemPresence, id }: Wire) => [systemPresence, id]));
});

const to = (name: string) => ({ presenceDefinition: { id: definitions[name] ?? name } });
const patch = (body: object, sourceId = "PURECLOUD") =>
  org.call("patchUserPresence", { path: { userId, sourceId }, body });
const shown = (id = userId): string => org.of(id, "getUserPresencesPurecloud").presenceDefinition.systemPresence;
const status = (id = userId): string => org.of(id, "getUserRoutingstatus").status;

test("a presence is set, with a message, and every read has it", () => {
  expect(patch(to("Busy"))).toMatchObject({ status: 200, body: { presenceDefinition: { systemPresence: "Busy" } } });
  const { body } = org.call("patchUserPresencesPurecloud", { path: { userId }, body: { message: "Back at 3" } });
  expect(body).toMatchObject({ message: "Back at 3", presenceDefinition: { systemPresence: "Busy" } });
  expect(org.of(userId, "getUserPresencesPurecloud")).toEqual(body);
  expect(org.answer("getUserPresence", { path: { userId, sourceId: "PURECLOUD" } })).toEqual(body);
  expect(org.of(userId, "getUser", { expand: ["presence"] }).presence).toEqual(body);
  const [one] = org.answer("getUsersPresencesPurecloudBulk", { query: { id: [userId] } });
  expect(one).toMatchObject({ message: "Back at 3", presenceDefinition: { systemPresence: "Busy" } });
});

test("a user goes on and off queue by it, and by nothing else", () => {
  patch(to("Available"));
  expect([shown(), status()]).toEqual(["Available", "OFF_QUEUE"]);
  patch(to("OnQueue"));
  expect([shown(), status()]).toEqual(["On Queue", "IDLE"]);
  org.answer("putUserRoutingstatus", { path: { userId }, body: { status: "COMMUNICATING" } });
  patch({ ...to("OnQueue"), primary: true });
  expect(status()).toBe("COMMUNICATING");
  patch({ message: "Busy day" });
  expect([shown(), status()]).toEqual(["On Queue", "COMMUNICATING"]);
  patch(to("Away"));
  expect([shown(), status()]).toEqual(["Away", "OFF_QUEUE"]);
});

test("an empty change is refused, and so is an unknown definition, source or user", () => {
  const before = [shown(), status()];
  expect(patch({}).status).toBe(400);
  for (const refused of [patch(to("nothing")), patch(to("Busy"), "TEAMS")]) expect(refused.status).toBe(404);
  expect(org.call("patchUserPresencesPurecloud", { path: { userId: "nobody" }, body: to("Busy") }).status).toBe(404);
  expect([shown(), status()]).toEqual(before);
});

test("several users are changed together, or nobody", () => {
  const before = [shown(), shown(other)];
  const put = (...ids: string[]) =>
    org.call("putUsersPresencesBulk", { body: ids.map((id) => ({ id, ...to("OnQueue") })) });
  expect(put(userId, "nobody").status).toBe(404);
  expect([shown(), shown(other)]).toEqual(before);
  const { status: code, body } = put(userId, other);
  expect({ code, ids: (body as Wire[]).map(({ id }) => id) }).toEqual({ code: 200, ids: [userId, other] });
  expect([shown(), shown(other)]).toEqual(["On Queue", "On Queue"]);
});
