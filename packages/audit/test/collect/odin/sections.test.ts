import { describe, expect, inject, test } from "vitest";
import { auditOdinGroup, type ContextPart, ODIN_STRATEGIES, odinGroupCost } from "../../../src/index.js";
import { all, GROUP, now, odinAt, type Reply, serve, wait } from "../../kit.js";

type Options = Partial<Parameters<typeof auditOdinGroup>[1]>;

/** Audits the example group. @param change changes answers by path */
async function audit(options: Options, change: (path: string, body: string) => string = (_, body) => body) {
  const upstream = inject("odinUrl");
  const { url, seen } = await serve(async (request): Promise<Reply | undefined> => {
    const path = request.url.pathname.replace("/api/v2", "");
    const { pathname, search } = request.url;
    const headers = { authorization: "Bearer test-token" };
    const answer = await fetch(`${upstream}${pathname}${search}`, { headers });
    return { status: answer.status, body: JSON.parse(change(path, await answer.text())) };
  }, upstream);
  const parts: string[] = [];
  const onContext = ({ part }: ContextPart) => void parts.push(part);
  const records = await all(auditOdinGroup(odinAt(url), { ...GROUP, now, wait, onContext, ...options }));
  const paths = seen.map((one) => one.url.pathname.replace("/api/v2", ""));
  return { records, paths, parts };
}

describe.each(ODIN_STRATEGIES)("%s", (strategy) => {
  test("reads the chosen sections and the profile, and nothing else", async () => {
    const { records } = await audit({ strategy, sections: ["serviceSettings", "registration"] });
    expect(records).toHaveLength(5);
    for (const { sections } of records) {
      expect(Object.keys(sections)).toEqual(["user", "serviceSettings", "registration"]);
      for (const section of Object.values(sections)) expect(section?.status).toBe("ok");
    }
  });

  test("a section that some users lack comes with the list of services, which says so", async () => {
    const { records } = await audit({ strategy, sections: ["utilities.portalPasscode"] });
    const [, lobby] = records;
    expect(Object.keys(lobby?.sections ?? {})).toEqual(["user", "assignedServices", "utilities.portalPasscode"]);
    expect(lobby?.sections["utilities.portalPasscode"]).toMatchObject({
      reason: expect.stringContaining("the user has none of: Voice Messaging User"),
    });
  });

  test("what a user inherits comes with the plan, and the parts of the context that are chosen", async () => {
    const plan = "outgoingCallingPlans.outgoingCallingPlanOriginating";
    const { records, parts, paths } = await audit({ strategy, sections: [plan], context: [plan] });
    const names = new Set(records.flatMap(({ sections }) => Object.keys(sections)));
    expect([...names]).toEqual(["user", plan, "inherited.outgoingCallingPlanOriginating"]);
    expect(parts).toContain(plan);
    for (const path of ["/groups/dns/details", "/groups/calling-plans/outgoing/redirecting"]) {
      expect(paths).not.toContain(path);
    }
  });
});

describe("auto", () => {
  test("takes the list for what it brings, and makes no call for a user", async () => {
    const { paths, parts } = await audit({ sections: ["registration"], context: [] });
    expect(paths).toEqual(["/groups", "/users", "/users/registration/bulk"]);
    expect(parts).toEqual(["group"]);
    expect(odinGroupCost(5, { sections: ["registration"], context: [] }).strategy).toBe("composed");
  });

  test("a large group whose sections all have calls for the group is composed, any other is read user by user", () => {
    const of = (...sections: readonly ("registration" | "serviceSettings")[]) =>
      odinGroupCost(900, { sections, when: { withoutLine: ["serviceSettings"] } }).strategy;
    expect([of("registration"), of("serviceSettings")]).toEqual(["composed", "perUser"]);
  });
});

/** Amara has no device, no number and no address. */
const withoutLine = (_: string, body: string) =>
  JSON.stringify(
    JSON.parse(body, (_, value) => {
      const isOne = value?.endpointType !== undefined && String(value.userId).startsWith("amara");
      return isOne ? { ...value, endpointType: "none", phoneNumber: "", extension: "", emailAddress: "" } : value;
    }),
  );

describe("sections of users without a line", () => {
  test.each(ODIN_STRATEGIES)("%s: are read of these alone", async (strategy) => {
    const few = ["assignedServices", "registration"] as const;
    const options = { strategy, sections: ["user"], when: { withoutLine: few }, context: [] } as const;
    const { records, paths } = await audit(options, withoutLine);
    for (const { userId, sections } of records) {
      const more = userId.startsWith("amara") ? few : [];
      expect(Object.keys(sections), userId).toEqual(["user", ...more]);
    }
    if (strategy === "composed") {
      expect(paths.filter((path) => path.startsWith("/users/"))).toEqual(["/users/audit", "/users/registration/bulk"]);
    }
    expect((await audit({ ...options, sections: ["user"] })).paths).not.toContain("/users/registration/bulk");
  });
});

test.each([
  [{ sections: ["nothing"] }, 'no section has the name "nothing"'],
  [{ when: { withoutLine: ["nothing"] } }, 'no section has the name "nothing"'],
  [{ context: ["nothing"] }, 'no part of the context has the name "nothing"'],
])("%j is refused before a call", async (options, message) => {
  await expect(all(auditOdinGroup(odinAt("https://odin.invalid"), { ...GROUP, ...options } as never))).rejects.toThrow(
    new RangeError(message),
  );
});
