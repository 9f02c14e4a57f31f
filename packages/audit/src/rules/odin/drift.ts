import type { OdinDrift } from "../../record/odin/drift.js";
import { odinRule } from "../engine/rule.js";
import { truthOf } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";

/** Answers that contradict each other. */
export const drift = odinRule({
  id: "odin-30",
  title: "Services and their settings disagree",
  severity: "info",
  category: "hygiene",
  why: "The platform tells two things of one service. Or the user changed while the audit read it. What other rules say of the service may be wrong.",
  when: "`isActive` of a service in `assignedServices.userServices` differs from `isActive` in its `serviceSettings`. For `Voice Messaging User`, the block of the same name within it counts. Or `serviceSettings` has settings of a service that `assignedServices.userServices` does not list.",
  guards: [
    "A service without settings is no problem, nor are settings that are `[]` or `{}`. The fields that say whose they are do not count.",
    "A service without `isActive` on either side cannot disagree.",
  ],
  unknown: "Settings of a service are of no known shape, and all others agree.",
  remedy: { words: "Collect the user again. If it stays, tell the provider." },
  controls: [],
  needs: { sections: ["assignedServices", "serviceAssignment", "serviceSettings"] },
  look: ({ user }) =>
    verdictOf(
      truthOf(user.drift, (list) => (list ?? []).length > 0),
      ((user.drift.known && user.drift.value) || []).flatMap(evidenceOf),
    ),
});

function evidenceOf({ service, isListed, listed, set }: OdinDrift): Evidence[] {
  const settings = { path: `serviceSettings.${service}.isActive`, value: set };
  return isListed
    ? [{ path: `assignedServices.userServices.${service}.isActive`, value: listed }, settings]
    : [{ path: `serviceSettings.${service}`, value: "not assigned" }];
}
