import type { OdinAppearance } from "../../record/odin/appearances.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { isSameName } from "../../record/odin/registrations.js";
import { odinRule } from "../engine/rule.js";
import { allOf, anyOf, not, type Truth, truthOf, unsure } from "../engine/truth.js";
import { type Evidence, verdictOf } from "../engine/verdict.js";

const PATH = "serviceSettings.Shared Call Appearance.endpoints";

type Holder = Pick<CleanOdinUser, "appearances" | "registrations">;

/** Whether calls may go out from an appearance of which nobody knows where it is. */
function isOrphan(appearance: OdinAppearance, registrations: Holder["registrations"]): Truth {
  const { deviceName, linePort, isActive, mayOriginate, macAddress, contact } = appearance;
  const isRegistered = truthOf(registrations, (rows) =>
    (rows ?? []).some((row) => isSameName(row.deviceName, deviceName) || isSameName(row.linePort, linePort) || false),
  );
  return allOf(
    isActive ?? unsure(`${PATH}: no isActive was returned`),
    mayOriginate ?? unsure(`${PATH}: no allowOrigination was returned`),
    truthOf(macAddress, (mac) => mac === null),
    contact === null,
    not(isRegistered),
  );
}

/** The raw condition of odin-17. */
const hasOrphan = (user: Holder): Truth => anyOf(...orphans(user).map(({ truth }) => truth), unread(user));

const orphans = ({ appearances, registrations }: Holder) =>
  ((appearances.known && appearances.value) || []).map((appearance, at) => ({
    appearance,
    at,
    truth: isOrphan(appearance, registrations),
  }));

const unread = ({ appearances }: Holder): Truth => truthOf(appearances, () => false);

/** Shared call appearances on unknown devices. */
export const orphanAppearance = odinRule({
  id: "odin-17",
  title: "A shared appearance on a device that nobody knows",
  severity: "high",
  category: "fraud",
  why: "Calls can go out at the user's cost from a device that is in no inventory.",
  when: "Any of `Shared Call Appearance.endpoints` has `isActive` true and `allowOrigination` true. It has no `macAddress`, and `sipContact` is missing or `sip:` alone. No registration of the user has its `deviceName` or its `linePort`. Upper and lower case are the same.",
  guards: [
    "An endpoint that is off, or that may only ring, is no problem.",
    "An app has neither a MAC address nor a contact. It is no problem while a registration names it.",
  ],
  unknown: "The registrations were not read, and an endpoint meets all the rest.",
  remedy: {
    words:
      "Remove the appearance in the portal, because no source shows a request for it. Or give its device an address.",
  },
  controls: [],
  needs: { sections: ["serviceSettings", "assignedServices", "serviceAssignment", "registration"] },
  look(sight) {
    const evidence = orphans(sight.user)
      .filter(({ truth }) => truth !== false)
      .flatMap(({ appearance: { deviceName, linePort }, at }): Evidence[] => [
        { path: `${PATH}.${at}.deviceName`, value: deviceName },
        { path: `${PATH}.${at}.linePort`, value: linePort },
      ]);
    return verdictOf(hasOrphan(sight.user), evidence);
  },
});
