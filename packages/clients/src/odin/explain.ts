import { type Explainer, explainer } from "../core/errors/explain.js";
import { odinPermissions } from "../generated/odin.permissions.gen.js";
import { describe } from "./describe.js";

/** The words of Odin's errors. */
export const { answer, lost, warn }: Explainer = explainer(describe, odinPermissions, {
  check: "baseUrl",
  means: { 402: "the password must be changed first, with PUT /api/v2/auth/token/password" },
});
