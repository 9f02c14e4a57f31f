import {
  ODIN_STRATEGIES,
  PRESENCE_SOURCES,
  PURECLOUD_STATES,
  PURECLOUD_STRATEGIES,
  REGIONS,
  SECTIONS,
} from "../names.js";
import type { FlagTable } from "./flag.js";
import { RULE_FLAG } from "./judging.js";

/** What is audited and how fast. The audit and its plan share them. */
export const TARGET_FLAGS = {
  "odin-url": { value: "URL", help: "audit Odin at this host, such as https://tenant.prod.odinapi.net" },
  "odin-sp": {
    value: "ID",
    repeatable: true,
    help: "audit this service provider (or enterprise). Repeat the flag for more (all)",
  },
  "odin-group": {
    value: "ID",
    repeatable: true,
    help: "audit this group of --odin-sp. Repeat the flag for more. The id may contain / (all)",
  },
  "odin-strategy": {
    value: "NAME",
    choices: ODIN_STRATEGIES,
    help: "how to fill records: auto, server, perUser or composed (auto)",
  },
  "odin-rate": { value: "N", help: "at most N Odin calls a second, 0 for no limit (5)" },
  "purecloud-region": {
    value: "NAME",
    choices: REGIONS,
    help: "audit PureCloud in this region, such as eu_west_1",
  },
  "purecloud-url": { value: "URL", help: "use this API host instead of the region's (a gateway, a mock)" },
  "purecloud-login-url": { value: "URL", help: "use this token host (that of the region or of --purecloud-url)" },
  "purecloud-rate": { value: "N", help: "at most N PureCloud calls a minute, 0 for no limit (300)" },
  "purecloud-division": {
    value: "ID",
    repeatable: true,
    help: "audit only users of this division. Repeat the flag for more",
  },
  "purecloud-group": {
    value: "ID",
    repeatable: true,
    help: "audit only members of this group. Repeat the flag for more",
  },
  "purecloud-user": { value: "ID", repeatable: true, help: "audit only this user. Repeat the flag for more" },
  state: {
    value: "STATE",
    repeatable: true,
    choices: PURECLOUD_STATES,
    help: "audit active or inactive PureCloud users. Repeat the flag for both (both)",
  },
  "purecloud-strategy": {
    value: "NAME",
    choices: PURECLOUD_STRATEGIES,
    help: "how to read queues, trust, licences and grants: auto, bulk or single (auto)",
  },
  section: {
    value: "NAME",
    repeatable: true,
    suggests: ["default", ...SECTIONS],
    help: "read only these PureCloud sections. default stands for the usual ones (default)",
  },
  "skip-section": {
    value: "NAME",
    repeatable: true,
    suggests: SECTIONS,
    help: "do not read these PureCloud sections",
  },
  "presence-source": {
    value: "NAME",
    choices: PRESENCE_SOURCES,
    help: "the other system whose presence the section integrationPresence has",
  },
  ...RULE_FLAG,
  geolocation: { help: "also collect where PureCloud users are" },
  shard: { value: "K/N", help: "audit the K-th of N equal parts of the users. Join them with rollcall merge" },
  "rate-share": { value: "1/N", help: "use this part of the limits, and leave the rest to other processes" },
} as const satisfies FlagTable;

export type TargetFlagName = keyof typeof TARGET_FLAGS;
