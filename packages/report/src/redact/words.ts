import { DESTINATION_CLASSES } from "@rollcall/audit/numbers";
import { KEYS, TOPICS } from "@rollcall/audit/people";

/** Words of the platforms that name no person and no organisation: states, kinds, policies. Others become tokens. */
const PLATFORM = `
odin|purecloud|both|active|inactive|deleted|on|off|own|group|user|none|never|days|unknown|organisation|ok|unavailable|forbidden|failed
accessDeviceEndpoint|trunkAddressing|Online|Offline|Unknown|Group|Service Provider|System|User|Enterprise
Single User Private and Shared|Multiple User Shared|Single User Private|Single User Shared
Primary|Shared Call Appearance|Allow|Disallow|Ignore|Authorization Code Required|Transfer To First Transfer Number
Transfer To Second Transfer Number|Transfer To Third Transfer Number|Use DN|Use Configurable CLID|Use Group CLID
speed code|fax|alternate|delivery|carbon copy|notification|Holiday|Time
Intercept All|Allow All|Block All|Allow Outbound Local Calls
caller presses 0|the group's night hours|Available In Office|Available Out Of Office|Busy|Unavailable
PHONE|EMAIL|SMS|WORK|WORK2|WORK3|WORK4|MAIN|HOME|MOBILE|OTHER|PRIMARY|PURECLOUD|LASTCALL|NONE|BEST|ALL
STATION|PHONENUMBER|OFF_QUEUE|COMMUNICATING|IDLE|INTERACTING|NOT_RESPONDING|TOTP|Full-time|Part-time
inin_webrtc_softphone|inin_sip_phone|inin_remote|a device|a number|a registration|a login|a member|not evaluated
not assigned|not WebRTC|joined, and not WebRTC|nothing to compare|different|same|unlimited|Unlimited|Limited|complete|partial|not audited
auto|server|perUser|composed|bulk|single|mixed
`;

const known = (text: string): string[] => text.trim().split(/\n|\|/);

/** Words that stay as they are. */
export const PLATFORM_WORDS: ReadonlySet<string> = new Set([
  ...known(PLATFORM),
  ...DESTINATION_CLASSES,
  ...KEYS,
  ...TOPICS,
]);
