import { type Explainer, explainer } from "../core/errors/explain.js";
import { purecloudPermissions } from "../generated/purecloud.permissions.gen.js";
import { describe } from "./describe.js";

/** The words of PureCloud's errors. */
export const { answer, lost, warn }: Explainer = explainer(describe, purecloudPermissions, {
  check: "region or loginUrl",
});
