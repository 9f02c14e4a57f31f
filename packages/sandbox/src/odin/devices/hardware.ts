import { type Dice, dice } from "../../estate/dice.js";
import { daily } from "../common/daily.js";
import { coerced } from "../common/numbers.js";
import type { Subject } from "../common/subject.js";

/** A kind of telephone. */
export interface Model {
  readonly deviceType: string;
  readonly slug: string;
  /** The maker's half of the MAC address. A softphone has none. */
  readonly maker: string | undefined;
  readonly ports: number | undefined;
  readonly version: string;
  readonly userAgent: string;
}

const hard = (
  deviceType: string,
  slug: string,
  maker: string,
  ports: number,
  version: string,
  agent: string,
): Model => ({
  deviceType,
  slug,
  maker,
  ports,
  version,
  userAgent: `${agent}/${version}`,
});

const TELEPHONES: readonly Model[] = [
  hard("Polycom IP550", "polycom550", "0004F2", 4, "4.0.15.1009", "PolycomSoundPointIP-SPIP_550-UA"),
  hard("Polycom VVX 411", "vvx411", "0004F2", 12, "5.9.7.3480", "PolycomVVX-VVX_411-UA"),
  hard("Yealink T54W", "t54w", "805EC0", 16, "96.86.0.70", "Yealink SIP-T54W"),
  hard("Cisco 8841 3PCC", "cp8841", "00562B", 10, "11.3.6", "Cisco-CP-8841-3PCC"),
  hard("Huawei eSpace 7950", "espace7950", "749975", 8, "2.3.10", "Huawei eSpace7950"),
  hard("Snom D735", "d735", "000413", 32, "10.1.73.16", "snomD735"),
];

/** Bought for two desks together. */
const DELIVERED = hard("Polycom VVX 450", "vvx450", "64167F", 12, "6.4.6.2494", "PolycomVVX-VVX_450-UA");

const SOFTPHONE: Model = {
  deviceType: "Generic SIP Phone",
  slug: "softphone",
  maker: undefined,
  ports: undefined,
  version: "SoftTalk 3.2.1",
  userAgent: "SoftTalk/3.2.1",
};

/** The device that a user's line is on. */
export interface Hardware {
  readonly model: Model;
  readonly deviceName: string;
  /** In one of Odin's spellings. Undefined for a softphone. */
  readonly macAddress: string | number | undefined;
}

/**
 * With problem 19, both of a pair have the device of the first. In a near miss, two devices of one delivery have
 * consecutive addresses.
 */
export function hardwareOf(subject: Subject): Hardware {
  const { person, estate } = subject;
  const peer = subject.has(19) || subject.nearly(19) ? (estate.peer(person.index) ?? person.index) : person.index;
  const first = Math.min(person.index, peer);
  const owner = subject.written.delivery ?? (subject.has(19) ? first : person.index);
  const roll = dice(estate.seed, "odin", owner, "hardware");
  const telephone = subject.nearly(19) ? DELIVERED : roll.pick(TELEPHONES);
  const model = !subject.has(19) && !subject.nearly(19) && roll.chance(0.15) ? SOFTPHONE : telephone;
  const serial = String(owner).padStart(5, "0");
  const mac = subject.nearly(19) ? macOf(NEIGHBOURS, first).slice(0, -1) + (owner === first ? "4" : "5") : undefined;
  return {
    model,
    deviceName: `${serial}-${model.slug}`,
    macAddress: model.maker && written(mac ?? macOf(model.maker, owner), daily(subject, "mac")),
  };
}

/** Another block of a maker's, as the last digit is not to be trusted to be free. */
const NEIGHBOURS = "64167F";

/** Odd, because then no two indices share an address. */
const SPREAD = 0x9e3779;

/** If the maker's half has no letters, the address has none here. Odin sends it as a number, if it begins with no zero. */
function macOf(maker: string, index: number): string {
  if (/^\d+$/.test(maker)) return maker + String(index % 1_000_000).padStart(6, "0");
  const serial = (Math.imul(index, SPREAD) & 0xffffff) >>> 0;
  return maker + serial.toString(16).toUpperCase().padStart(6, "0");
}

function written(mac: string, roll: Dice): string | number {
  return roll.chance(0.15) ? mac.replace(/..(?!$)/g, "$&:") : coerced(mac);
}
