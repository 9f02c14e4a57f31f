import type { Subject, Wire } from "../../odin/common/subject.js";
import { appearancesOf } from "../../odin/devices/appearances.js";
import { accessDevice, connectionOf } from "../../odin/devices/devices.js";
import { hardwareOf } from "../../odin/devices/hardware.js";
import { originating, redirecting } from "../../odin/plans/calling-plans.js";
import { hasService, licencesOf } from "../../odin/services/licences.js";
import { packed } from "../../odin/services/packs.js";
import { blockOf } from "../../odin/services/settings.js";
import { callProcessingPolicy } from "../../odin/utilities/policies.js";
import { schedulesOf } from "../../odin/utilities/schedules.js";
import type { Effect, Kind } from "../kind.js";
import { settings } from "./settings.js";

const APPEARANCES = "Shared Call Appearance";

/** Another number of appearances. Undefined for users who cannot have it. */
function appearances(subject: Subject, more: 1 | -1): Effect | undefined {
  const before = appearancesOf(subject).length;
  const after = before + more;
  if (!hasService(subject, APPEARANCES) || after < 0 || after > 3) return undefined;
  // An appearance that is off is no line.
  const one = appearancesOf({ ...subject, written: { appearances: Math.max(before, after) } }).at(-1);
  if (!one?.isActive) return undefined;
  return { odin: { appearances: after }, values: { odin: [before, after] } };
}

/** Another device of another type. The number of its delivery is above those of the people, so nobody else has it. */
function replaced({ estate, index, odin }: { estate: { size: number }; index: number; odin: Subject }) {
  const before = hardwareOf(odin);
  for (let round = 1; round < 9; round++) {
    const delivery = round * estate.size + index;
    const after = hardwareOf({ ...odin, written: { delivery } });
    if (after.macAddress !== undefined && after.model !== before.model) return { delivery, after };
  }
  return undefined;
}

/** Whether the service that comes with the larger pack rings other telephones from the first day on. */
const ringsAtOnce = (subject: Subject): boolean =>
  (blockOf(subject, "Simultaneous Ring Personal") as Wire).isActive === true;

/** A class of calls that costs little. Nothing is a problem if a user may not reach it. */
const CLASS = "specialServicesII";

/** What a user on Odin has, and may do. */
export const odinRights: readonly Kind[] = [
  {
    id: "device",
    title: "Another device",
    population: "both",
    touches: ["odin device"],
    shows: { odin: ["endpoint", "device", "lines"] },
    effect({ odin, estate, index }) {
      const { model, macAddress } = hardwareOf(odin);
      if (connectionOf(odin) !== "device" || macAddress === undefined) return undefined;
      const next = replaced({ estate, index, odin });
      if (!next) return undefined;
      const { deviceName } = accessDevice(odin);
      return {
        odin: { delivery: next.delivery },
        values: {
          odin: [`${model.deviceType} ${deviceName}`, `${next.after.model.deviceType} ${next.after.deviceName}`],
        },
      };
    },
  },
  {
    id: "appearance-added",
    title: "A further device shares the line",
    population: "both",
    touches: ["odin appearance"],
    shows: { odin: ["appearances", "lines"] },
    effect: ({ odin }) => appearances(odin, 1),
  },
  {
    id: "appearance-removed",
    title: "A device no longer shares the line",
    population: "both",
    touches: ["odin appearance"],
    shows: { odin: ["appearances", "lines"] },
    effect: ({ odin }) => appearances(odin, -1),
  },
  {
    id: "service-assigned",
    title: "A service was assigned",
    population: "both",
    touches: ["odin licences", "odin services"],
    shows: { odin: ["services", "directServices"] },
    effect({ odin }) {
      if (hasService(odin, "Call Return")) return undefined;
      return { odin: { services: new Map([["Call Return", true]]) }, values: { odin: [null, "Call Return"] } };
    },
  },
  {
    id: "service-removed",
    title: "A service was removed",
    population: "both",
    touches: ["odin licences", "odin services"],
    shows: { odin: ["services", "directServices"] },
    effect({ odin }) {
      const name = ["Busy Lamp Field", "Selective Call Rejection"].find((one) => licencesOf(odin).direct.has(one));
      if (name === undefined) return undefined;
      return { odin: { services: new Map([[name, false]]) }, values: { odin: [name, null] } };
    },
  },
  {
    id: "service-switched",
    title: "A service was switched on or off",
    population: "both",
    touches: ["odin services", "odin drift"],
    shows: { odin: ["services"] },
    effect({ odin }) {
      const name = "Anonymous Call Rejection";
      if (!hasService(odin, name)) return undefined;
      const { isActive } = blockOf(odin, name) as Wire;
      return { odin: settings(name, { isActive: !isActive }), values: { odin: [isActive, !isActive] } };
    },
  },
  {
    id: "service-pack",
    title: "The next larger service pack",
    population: "both",
    touches: ["odin licences", "odin services", "odin forwarding", "odin ring"],
    shows: { odin: ["services", "packs", "packServices"] },
    effect({ odin }) {
      const { packs, direct } = licencesOf(odin);
      if (packs.length !== 1 || packs[0] !== "Standard") return undefined;
      const isDoubled = [...packed(["Premium"])].some((name) => direct.has(name));
      if (isDoubled || ringsAtOnce(odin)) return undefined;
      return {
        odin: {
          packs: new Map([
            ["Standard", false],
            ["Premium", true],
          ]),
        },
        values: { odin: ["Standard", "Premium"] },
      };
    },
  },
  {
    id: "calling-plan",
    title: "A class of calls was closed",
    population: "both",
    touches: ["odin plan", "odin codes", "odin redirecting"],
    shows: { odin: ["plans"] },
    effect({ odin }) {
      const [dialled, redirected] = [originating(odin), redirecting(odin)];
      const isOwn = dialled.useCustomSettings === true && redirected.useCustomSettings === true;
      const { [CLASS]: before } = dialled.userPermissions as Record<string, string>;
      if (!isOwn || before !== "Allow") return undefined;
      const close = (name: string, value: unknown) => [name, [{ userPermissions: { [CLASS]: value } }]] as const;
      return {
        odin: {
          settings: new Map([
            close("OutgoingCallingPlanOriginating", "Disallow"),
            close("OutgoingCallingPlanRedirecting", false),
          ]),
        },
        values: { odin: [before, "Disallow"] },
      };
    },
  },
  {
    id: "call-processing",
    title: "Own limits of calls are in force, or no longer",
    population: "both",
    touches: ["odin policy", "odin clid"],
    shows: { odin: ["callProcessing"] },
    effect({ odin }) {
      const { useUserCallLimitsSetting: before } = callProcessingPolicy(odin);
      return {
        odin: settings("CallProcessingPolicy", { useUserCallLimitsSetting: !before }),
        values: { odin: [before, !before] },
      };
    },
  },
  {
    id: "schedule",
    title: "A schedule of holidays was added",
    population: "both",
    touches: ["odin schedule"],
    shows: { odin: ["schedules"] },
    effect({ odin }) {
      if (schedulesOf(odin).length > 0) return undefined;
      return { odin: { hasHolidays: true }, values: { odin: [null, "My holidays"] } };
    },
  },
];
