import { expect, test } from "vitest";
import type { ChangeUserServiceClient, UserServiceChange } from "../../src/odin/index.js";
import { changeUserService, readUserService } from "../helpers/public.js";

const NAME = "Call Waiting";

/** A client of a user who has the service or not. A service is on after it was assigned, unless it has no switch. */
function client({ assigned = false, active = false as unknown, available = true, switched = true }) {
  const writes: string[] = [];
  const state = { assigned, active };
  const rows = (has: boolean) => ({ userServices: has ? { serviceName: NAME } : [] });
  const odin = {
    getUserServicesAssigned: async () => rows(state.assigned),
    getUserServices: async () => rows(available),
    getUserServiceSettings: async () => ({ [NAME]: switched ? { isActive: state.active } : [] }),
    async putUserServices({ body }: { body: { userServices: { assigned: boolean }[] } }) {
      state.assigned = body.userServices[0]?.assigned ?? false;
      state.active = state.assigned;
      writes.push(`assigned: ${state.assigned}`);
    },
    async putUserServiceSettings({ body }: { body: { [NAME]: { isActive: boolean } } }) {
      state.active = body[NAME].isActive;
      writes.push(`active: ${state.active}`);
    },
  } as unknown as ChangeUserServiceClient;
  return { odin, writes };
}

test.each([
  [
    { assigned: true, active: "true" },
    { isAvailable: true, isAssigned: true, isActive: true },
  ],
  [
    { assigned: true, active: false },
    { isAvailable: true, isAssigned: true, isActive: false },
  ],
  [
    { assigned: true, switched: false },
    { isAvailable: true, isAssigned: true, isActive: undefined },
  ],
  [{}, { isAvailable: true, isAssigned: false, isActive: undefined }],
  [{ available: false }, { isAvailable: false, isAssigned: false, isActive: undefined }],
])("%j is read as %j", async (has, wanted) => {
  expect(await readUserService(client(has).odin, "u", NAME)).toEqual(wanted);
});

const ON = { isAssigned: true, isActive: true };
test.each<[Parameters<typeof client>[0], UserServiceChange, string[]]>([
  [{ assigned: true, active: true }, ON, []],
  [{ assigned: true, active: false }, ON, ["active: true"]],
  [{}, ON, ["assigned: true"]],
  [{}, { isAssigned: true, isActive: false }, ["assigned: true", "active: false"]],
  [{ assigned: true, switched: false }, { isActive: true }, []],
  [{ assigned: true, active: true }, { isAssigned: false, isActive: false }, ["assigned: false"]],
  [{ assigned: true, active: true }, {}, []],
])("of %j, the change to %j sends only what differs", async (has, change, wanted) => {
  const { odin, writes } = client(has);
  await changeUserService(odin, "u", NAME, change);
  expect(writes).toEqual(wanted);
});

test("a client without a method is refused before anything is sent", async () => {
  await expect(readUserService({} as never, "u", NAME)).rejects.toThrow("readUserService: the client must have");
});
