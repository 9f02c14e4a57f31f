import { homeOf, type Subject, type Wire } from "../common/subject.js";

/** Codes that are dialled to switch a service, as seed 000 has them. */
const CODES = `
*95 Call Forwarding Not Reachable Deactivation
*15 Call Bridge
*68 Call Park
#58 Group Call Park
*75 Speed Dial 100
*90 Call Forwarding Busy Activation
*74 Speed Dial 8
*87 Anonymous Call Rejection Deactivation
*13 Location Control Deactivation
*610 No Answer Timer
*61* Call Forwarding No Answer Interrogation
*67* Call Forwarding Busy Interrogation
*71 Per-Call Account Code
*92 Call Forwarding No Answer Activation
*52* Anonymous Call Rejection Interrogation
*47 EOCP Sustained Authorization Code Unlock
*72 Call Forwarding Always Activation
*63* Call Forwarding Not Reachable Interrogation
#53 Hunt Group Busy Interrogation
*93 Call Forwarding No Answer Deactivation
#76 Selective Call Forwarding Activation
*51* Selective Call Rejection Interrogation
*77 Anonymous Call Rejection Activation
*21* Call Forwarding Always Interrogation
#52 Hunt Group Busy Deactivation
*11 Call Retrieve
*37 EOCP Sustained Authorization Code Lock
#51 Hunt Group Busy Activation
*12 Location Control Activation
#77 Selective Call Forwarding Deactivation
*62 Voice Portal Access
*88 Call Park Retrieve
#0322 Push Notification Retrieval
*60 Music On Hold Per-Call Deactivation
*73 Call Forwarding Always Deactivation
*98 Call Pickup
*91 Call Forwarding Busy Deactivation
*26 FMFM Call Push
*94 Call Forwarding Not Reachable Activation
`;

const featureAccessCodes: readonly Wire[] = CODES.trim()
  .split("\n")
  .map((line) => ({
    featureAccessCodeName: line.slice(line.indexOf(" ") + 1),
    mainCode: line.slice(0, line.indexOf(" ")),
    enableFAC: "true",
  }));

/** The same for everybody, because the group sets them. Whether one is enabled is a text. */
export const featureAccessCode = (subject: Subject): Wire => ({ ...homeOf(subject), featureAccessCodes });
