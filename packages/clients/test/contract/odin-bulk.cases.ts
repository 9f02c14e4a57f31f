import type { OdinOperations } from "../../src/odin/index.js";
import { type ContractCase, callsOf } from "./contract-case.js";

const call = callsOf<OdinOperations>();

const users = [{ userId: "4003@parkbenchsolutions.com" }, { userId: "lobby.pbx@parkbenchsolutions.com" }];

/** Changes of one service of several users. No source shows their answers. */
export const odinBulkCases: readonly ContractCase<OdinOperations>[] = [
  call(
    "putUserCallForwardingAlwaysBulk",
    { body: { users, data: { isActive: false } } },
    "PUT /api/v2/users/call-forwarding-always/bulk",
  ),
  call(
    "putUserCallForwardingAlwaysSecondaryBulk",
    { body: { users, data: { isActive: false } } },
    "PUT /api/v2/users/call-forwarding-always-secondary/bulk",
  ),
  call(
    "putUserCallForwardingBusyBulk",
    { body: { users, data: { isActive: true, forwardToPhoneNumber: "6500" } } },
    "PUT /api/v2/users/call-forwarding-busy/bulk",
  ),
  call(
    "putUserCallForwardingNoAnswerBulk",
    { body: { users, data: { isActive: true, forwardToPhoneNumber: "6500", numberOfRings: 5 } } },
    "PUT /api/v2/users/call-forwarding-no-answer/bulk",
  ),
  call(
    "putUserCallForwardingNotReachableBulk",
    { body: { users, data: { isActive: true, forwardToPhoneNumber: "6500" } } },
    "PUT /api/v2/users/call-forwarding-not-reachable/bulk",
  ),
  call(
    "putUserVoiceMessagingBulk",
    { body: { users, data: { isActive: true } } },
    "PUT /api/v2/users/voice-messaging/bulk",
  ),
  call(
    "putUserCallingLineIdDeliveryBlockingBulk",
    { body: { users, data: { isActive: false } } },
    "PUT /api/v2/users/calling-line-id-delivery-blocking/bulk",
  ),
  call(
    "putUserHotelingGuestBulk",
    { body: { users, data: { enableAssociationLimit: true, associationLimitHours: 8 } } },
    "PUT /api/v2/users/hoteling-guest/bulk",
  ),
  call(
    "putUserHotelingHostBulk",
    { body: { users, data: { isActive: false } } },
    "PUT /api/v2/users/hoteling-host/bulk",
  ),
  call(
    "putUserCallRecordingBulk",
    { body: { users, data: { recordingOption: "Never" } } },
    "PUT /api/v2/users/call-recording/bulk",
  ),
  call(
    "putUserSpeedDial8Bulk",
    {
      body: {
        users,
        data: { speedCodes: [{ speedCode: "9", phoneNumber: "6500", description: "Support" }] },
        serviceProviderId: "ent.odin",
        groupId: "grp.odin",
      },
    },
    "PUT /api/v2/users/speed-dial-8/bulk",
  ),
];
