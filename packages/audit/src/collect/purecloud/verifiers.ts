import type { Section } from "../../record/outcome.js";
import { asCount, asObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { onlyFields } from "../pick.js";
import { UnusableAnswer } from "../section.js";
import { entitiesOf, entitiesPick, itemPage } from "./pages.js";
import type { PureCloudReader } from "./reader.js";

/** The fields that are kept of a second factor. The others hold what it checks. */
const FIELDS = ["id", "name", "type", "enabled", "default"];

const verifiersPick = entitiesPick((verifier) => onlyFields(verifier, FIELDS));

/** The second factors of a user. */
export function verifiersOf(purecloud: PureCloudReader, caller: Caller, userId: string): Promise<Section> {
  const learn = () => caller.read(purecloud, "getUserVerifiers", { userId }, allOf, verifiersPick);
  return caller.section({ name: "verifiers", userId, learn });
}

/** All second factors of an answer, which has no pages. @throws UnusableAnswer if some may be missing */
function allOf(answer: unknown): readonly unknown[] {
  const verifiers = entitiesOf(itemPage(answer));
  const missing = (asCount(asObject(answer)?.total) ?? 0) - verifiers.length;
  if (missing > 0) throw new UnusableAnswer(`the listing lacks ${missing} or more items`, true);
  return verifiers;
}
