import { type Explainer, explainer } from "../core/errors/explain.js";
import { purecloudPermissions } from "../generated/purecloud.permissions.gen.js";
import { describe } from "./describe.js";

/** What errors of PureCloud have to say. */
export const { answer, cause }: Explainer = explainer(describe, purecloudPermissions);
