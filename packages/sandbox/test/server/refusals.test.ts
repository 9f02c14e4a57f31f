import { describe, expect, it } from "vitest";
import { dice } from "../../src/estate/dice.js";
import type { Reply } from "../../src/server/handler.js";
import { odinRefusals } from "../../src/server/odin-refusals.js";
import { purecloudRefusals } from "../../src/server/purecloud-refusals.js";
import { specApi } from "../spec-api.js";

const invalid = { field: "state", rule: "enum", missing: false, allowed: ["active"] };

describe.each([
  ["odin", odinRefusals, "getUserCallPolicies"],
  ["purecloud", purecloudRefusals, "getUserTrustors"],
] as const)("what %s refuses", (platform, refusals, operationId) => {
  it("follows the spec", async () => {
    const api = await specApi(platform);
    const documented = Object.keys(api.responsesOf(operationId));
    const replies: Reply[] = [
      refusals.invalid({ ...invalid, missing: true }),
      refusals.invalid(invalid),
      refusals.invalid({ field: "", rule: "type", missing: false }),
      ...(["missing", "wrong", "expired"] as const).map(refusals.unauthorized),
      refusals.forbidden(["directory:user:view"]),
      refusals.vanished(),
      ...Array.from({ length: 20 }, (_, at) => refusals.unlicensed(dice(1, at))),
      refusals.tooLarge(),
      refusals.tooMany(300, 3),
      refusals.tooMany(300, undefined),
      ...(platform === "odin" ? [500] : [500, 503, 504]).map(refusals.serverError),
      refusals.broken(new Error("no luck")),
    ];
    for (const { status, body } of replies) {
      expect(documented, JSON.stringify(body)).toContain(String(status));
      expect(api.wrongIn(body, operationId, status), JSON.stringify(body)).toEqual([]);
    }
    expect(api.wrongIn({ status: "many", error: 1 }, operationId, 400)).not.toEqual([]);
  });

  it("is nothing that a client takes for a missing user, if the spec lacks the request", () => {
    const { status, body } = refusals.unknown({ method: "GET", path: "/api/v2/stations" });
    expect(status).toBe(501);
    expect(JSON.stringify(body)).toContain("The sandbox does not have GET /api/v2/stations.");
  });

  it("says to wait only with a time", () => {
    expect(refusals.tooMany(300, 3).headers).toEqual({ "retry-after": "3" });
    expect(refusals.tooMany(300, undefined).headers).toBeUndefined();
  });
});
