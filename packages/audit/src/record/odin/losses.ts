import type { Loss } from "../fact.js";
import { asBoolean, asObject } from "../wire.js";
import { FORWARDING_NUMBERS, FORWARDINGS } from "./calling.js";
import type { OdinSections } from "./record.js";

/** Digits that came as JSON numbers, and so may have lost something on the way. */
export function lossesOf(sections: OdinSections): readonly Loss[] {
  return [...profileLosses(sections), ...forwardingLosses(sections)];
}

const NUMERIC_FIELDS = [
  "firstName",
  "lastName",
  "callingLineIdFirstName",
  "callingLineIdLastName",
  "mobilePhoneNumber",
];
/** A JSON number with more digits does not keep all of them. */
const EXACT_DIGITS = 15;

function profileLosses({ user: section }: OdinSections): readonly Loss[] {
  const user = section.status === "ok" ? (asObject(section.data) ?? {}) : {};
  return NUMERIC_FIELDS.flatMap((field) => {
    const value = user[field];
    if (typeof value !== "number") return [];
    const digits = String(value);
    return [
      { path: `user.${field}`, value: digits, lost: digits.length > EXACT_DIGITS ? "exact digits" : "leading zeros" },
    ];
  });
}

/** Forwarding numbers that came as JSON numbers. A prefix such as 00 is lost. */
function forwardingLosses({ serviceSettings }: OdinSections): readonly Loss[] {
  const settings = serviceSettings.status === "ok" ? asObject(serviceSettings.data) : undefined;
  return FORWARDINGS.flatMap((when) => {
    const service = asObject(settings?.[`Call Forwarding ${when}`]);
    if (asBoolean(service?.isActive) !== true) return [];
    return FORWARDING_NUMBERS.flatMap((field) => {
      const value = service?.[field];
      if (typeof value !== "number") return [];
      return [
        { path: `serviceSettings.Call Forwarding ${when}.${field}`, value: String(value), lost: "leading zeros" },
      ];
    });
  });
}
