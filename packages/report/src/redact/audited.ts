import type { ViewedUser } from "@rollcall/audit/changes";
import { findingIdOf } from "./finding-id.js";
import { each, type Parts, ruleId } from "./treatment.js";

/** What an audit adds to a user of either platform. */
type Added = Pick<ViewedUser, "notEvaluated"> & { readonly findings: readonly string[] };

/** A user with what an audit adds. */
export type Audited<User> = User & Added;

/** How these fields appear in a redacted copy. */
export const ADDED: Parts<Added> = { findings: each(findingIdOf), notEvaluated: each(ruleId) };
