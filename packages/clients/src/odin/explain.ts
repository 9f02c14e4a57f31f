import { type Explainer, explainer } from "../core/errors/explain.js";
import { odinPermissions } from "../generated/odin.permissions.gen.js";
import { describe } from "./describe.js";

/** What errors of Odin have to say. */
export const { answer, cause }: Explainer = explainer(describe, odinPermissions);
