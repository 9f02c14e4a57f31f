import type { OdinOperations } from "../../src/odin/index.js";
import type { ContractCase } from "./contract-case.js";

/** Changes of single services, and of the rows that they have. */
export const odinServiceCases: readonly ContractCase<OdinOperations>[] = [
  {
    operation: "putUserCallForwardingAlwaysSecondary",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", isActive: false } },
    expects: { method: "PUT", url: "/api/v2/users/call-forwarding-always-secondary" },
    example: "default",
  },
  {
    operation: "putUserCallForwardingBusy",
    params: { body: { userId: "4003@parkbenchsolutions.com", isActive: true, forwardToPhoneNumber: "6500" } },
    expects: { method: "PUT", url: "/api/v2/users/call-forwarding-busy" },
    example: "4003",
  },
  {
    operation: "putUserCallForwardingNoAnswer",
    params: {
      body: { userId: "4003@parkbenchsolutions.com", isActive: true, forwardToPhoneNumber: "6500", numberOfRings: 5 },
    },
    expects: { method: "PUT", url: "/api/v2/users/call-forwarding-no-answer" },
    example: "4003",
  },
  {
    operation: "putUserCallForwardingNotReachable",
    params: { body: { userId: "4003@parkbenchsolutions.com", isActive: true, forwardToPhoneNumber: "6500" } },
    expects: { method: "PUT", url: "/api/v2/users/call-forwarding-not-reachable" },
    example: "4003",
  },
  {
    operation: "putUserCallForwardingSelective",
    params: { body: { userId: "4003@parkbenchsolutions.com", isActive: false, playRingReminder: true } },
    expects: { method: "PUT", url: "/api/v2/users/call-forwarding-selective" },
    example: "4003",
  },
  {
    operation: "putUserDoNotDisturb",
    params: { body: { userId: "amara.okafor@parkbenchsolutions.com", isActive: true, ringSplash: true } },
    expects: { method: "PUT", url: "/api/v2/users/do-not-disturb" },
    example: "nodevice",
  },
  {
    operation: "putUserSimultaneousRingPersonal",
    params: {
      body: {
        userId: "amara.okafor@parkbenchsolutions.com",
        isActive: true,
        locations: [{ phoneNumber: "8135550142", answerConfirmationRequired: true }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/simultaneous-ring-personal" },
    example: "nodevice",
  },
  {
    operation: "putUserSequentialRing",
    params: {
      body: { userId: "noor.haddad@parkbenchsolutions.com", criteria: [{ criteriaName: "Anyone", isActive: false }] },
    },
    expects: { method: "PUT", url: "/api/v2/users/sequential-ring" },
    example: "default",
  },
  {
    operation: "putUserRemoteOffice",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", isActive: false } },
    expects: { method: "PUT", url: "/api/v2/users/remote-office" },
    example: "default",
  },
  {
    operation: "putUserBroadWorksAnywhere",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", alertAllLocationsForClickToDialCalls: true } },
    expects: { method: "PUT", url: "/api/v2/users/broad-works-anywhere" },
    example: "default",
  },
  {
    operation: "putUserBroadWorksMobility",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", isActive: true, phonesToRing: "Both" } },
    expects: { method: "PUT", url: "/api/v2/users/broad-works-mobility" },
    example: "default",
  },
  {
    operation: "putUserIntercept",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        isActive: true,
        inboundCallMode: "Intercept All",
        outboundCallMode: "Block All",
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/intercept" },
    example: "4003",
  },
  {
    operation: "putUserVoiceMessaging",
    params: {
      body: {
        userId: "amara.okafor@parkbenchsolutions.com",
        sendCarbonCopyVoiceMessage: true,
        voiceMessageCarbonCopyEmailAddress: "archive@parkbenchsolutions.com",
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/voice-messaging" },
    example: "nodevice",
  },
  {
    operation: "putUserVoiceMessagingGreetings",
    params: { body: { userId: "amara.okafor@parkbenchsolutions.com", noAnswerNumberOfRings: 4 } },
    expects: { method: "PUT", url: "/api/v2/users/voice-messaging/greetings" },
    example: "nodevice",
  },
  {
    operation: "putUserVoiceMessagingAdvanced",
    params: {
      body: {
        userId: "amara.okafor@parkbenchsolutions.com",
        useGroupDefaultMailServerFullMailboxLimit: false,
        groupMailServerFullMailboxLimit: 100,
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/voice-messaging/advanced" },
    example: "nodevice",
  },
  {
    operation: "putUserVoiceMessagingVoicePortal",
    params: { body: { userId: "amara.okafor@parkbenchsolutions.com", voicePortalAutoLogin: false } },
    expects: { method: "PUT", url: "/api/v2/users/voice-messaging/voice-portal" },
    example: "nodevice",
  },
  {
    operation: "putUserSpeedDial8",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        speedCodes: [{ speedCode: "9", phoneNumber: "6500", description: "Support" }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/speed-dial-8" },
    example: "4003",
  },
  {
    operation: "putUserAlternateNumbers",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        alternateEntries: [{ alternateEntryId: 1, extension: "6501", ringPattern: "Normal" }],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/alternate-numbers" },
    example: "4003",
  },
  {
    operation: "putUserAnonymousCallRejection",
    params: { body: { userId: "4003@parkbenchsolutions.com", isActive: true } },
    expects: { method: "PUT", url: "/api/v2/users/anonymous-call-rejection" },
    example: "4003",
  },
  {
    operation: "putUserCallWaiting",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", isActive: false } },
    expects: { method: "PUT", url: "/api/v2/users/call-waiting" },
    example: "default",
  },
  {
    operation: "putUserCallingLineIdDeliveryBlocking",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", isActive: false } },
    expects: { method: "PUT", url: "/api/v2/users/calling-line-id-delivery-blocking" },
    example: "default",
  },
  {
    operation: "putUserHotelingGuest",
    params: {
      body: { userId: "noor.haddad@parkbenchsolutions.com", enableAssociationLimit: true, associationLimitHours: 8 },
    },
    expects: { method: "PUT", url: "/api/v2/users/hoteling-guest" },
    example: "default",
  },
  {
    operation: "putUserHotelingHost",
    params: { body: { userId: "kofi.mensah@parkbenchsolutions.com", isActive: false } },
    expects: { method: "PUT", url: "/api/v2/users/hoteling-host" },
    example: "default",
  },
  {
    operation: "putUserPrivacy",
    params: {
      body: { userId: "noor.haddad@parkbenchsolutions.com", enablePhoneStatusPrivacy: true, permittedMonitors: [] },
    },
    expects: { method: "PUT", url: "/api/v2/users/privacy" },
    example: "default",
  },
  {
    operation: "putUserCallRecording",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", recordingOption: "Never" } },
    expects: { method: "PUT", url: "/api/v2/users/call-recording" },
    example: "default",
  },
  {
    operation: "putUserMusicOnHold",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", isActive: false } },
    expects: { method: "PUT", url: "/api/v2/users/music-on-hold" },
    example: "default",
  },
  {
    operation: "putUserFaxMessaging",
    params: { body: { userId: "4003@parkbenchsolutions.com", isActive: false } },
    expects: { method: "PUT", url: "/api/v2/users/fax-messaging" },
    example: "4003",
  },
  {
    operation: "putUserNightForwarding",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", nightForwarding: "Off" } },
    expects: { method: "PUT", url: "/api/v2/users/night-forwarding" },
    example: "default",
  },
  {
    operation: "putUserCallPolicies",
    params: {
      body: { userId: "4003@parkbenchsolutions.com", redirectedCallsCOLPPrivacy: "Privacy For External Calls" },
    },
    expects: { method: "PUT", url: "/api/v2/users/call-policies" },
    example: "4003",
  },
  {
    operation: "postUserCallForwardingSelectiveCriterion",
    params: {
      body: {
        userId: "mei.tanaka@parkbenchsolutions.com",
        criteriaName: "Suppliers",
        forwardToNumberSelection: "Forward To Specified Number",
        forwardToPhoneNumber: "8135550142",
        fromDnCriteria: {
          fromDnCriteriaSelection: "Specified Only",
          includeAnonymousCallers: false,
          includeUnavailableCallers: false,
          phoneNumbers: ["9065550188"],
        },
      },
    },
    expects: { method: "POST", url: "/api/v2/users/call-forwarding-selective/criteria" },
  },
  {
    operation: "putUserCallForwardingSelectiveCriterion",
    params: {
      body: { userId: "mei.tanaka@parkbenchsolutions.com", criteriaName: "Customers", newCriteriaName: "Clients" },
    },
    expects: { method: "PUT", url: "/api/v2/users/call-forwarding-selective/criteria" },
  },
  {
    operation: "deleteUserCallForwardingSelectiveCriterion",
    params: { userId: "4003@parkbenchsolutions.com", criteriaName: "Customers" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/call-forwarding-selective/criteria?userId=4003%40parkbenchsolutions.com&criteriaName=Customers",
    },
  },
  {
    operation: "postUserSequentialRingCriterion",
    params: {
      body: {
        userId: "noor.haddad@parkbenchsolutions.com",
        criteriaName: "Suppliers",
        fromDnCriteria: {
          fromDnCriteriaSelection: "Specified Only",
          includeAnonymousCallers: false,
          includeUnavailableCallers: false,
          phoneNumbers: ["9065550188"],
        },
      },
    },
    expects: { method: "POST", url: "/api/v2/users/sequential-ring/criteria" },
  },
  {
    operation: "putUserSequentialRingCriterion",
    params: {
      body: { userId: "noor.haddad@parkbenchsolutions.com", criteriaName: "Anyone", newCriteriaName: "Clients" },
    },
    expects: { method: "PUT", url: "/api/v2/users/sequential-ring/criteria" },
  },
  {
    operation: "deleteUserSequentialRingCriterion",
    params: { userId: "4003@parkbenchsolutions.com", criteriaName: "Customers" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/sequential-ring/criteria?userId=4003%40parkbenchsolutions.com&criteriaName=Customers",
    },
  },
  {
    operation: "postUserSimultaneousRingPersonalCriterion",
    params: {
      body: {
        userId: "amara.okafor@parkbenchsolutions.com",
        criteriaName: "Suppliers",
        fromDnCriteria: {
          fromDnCriteriaSelection: "Specified Only",
          includeAnonymousCallers: false,
          includeUnavailableCallers: false,
          phoneNumbers: ["9065550188"],
        },
      },
    },
    expects: { method: "POST", url: "/api/v2/users/simultaneous-ring-personal/criteria" },
  },
  {
    operation: "putUserSimultaneousRingPersonalCriterion",
    params: {
      body: { userId: "amara.okafor@parkbenchsolutions.com", criteriaName: "Anyone", newCriteriaName: "Clients" },
    },
    expects: { method: "PUT", url: "/api/v2/users/simultaneous-ring-personal/criteria" },
  },
  {
    operation: "deleteUserSimultaneousRingPersonalCriterion",
    params: { userId: "4003@parkbenchsolutions.com", criteriaName: "Customers" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/simultaneous-ring-personal/criteria?userId=4003%40parkbenchsolutions.com&criteriaName=Customers",
    },
  },
  {
    operation: "postUserBroadWorksAnywhereCriterion",
    params: {
      body: {
        userId: "noor.haddad@parkbenchsolutions.com",
        phoneNumber: "8135550177",
        criteriaName: "Suppliers",
        fromDnCriteria: {
          fromDnCriteriaSelection: "Specified Only",
          includeAnonymousCallers: false,
          includeUnavailableCallers: false,
          phoneNumbers: ["9065550188"],
        },
      },
    },
    expects: { method: "POST", url: "/api/v2/users/broad-works-anywhere/criteria" },
  },
  {
    operation: "putUserBroadWorksAnywhereCriterion",
    params: {
      body: {
        userId: "noor.haddad@parkbenchsolutions.com",
        phoneNumber: "8135550177",
        criteriaName: "Anyone",
        newCriteriaName: "Clients",
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/broad-works-anywhere/criteria" },
  },
  {
    operation: "deleteUserBroadWorksAnywhereCriterion",
    params: { userId: "4003@parkbenchsolutions.com", phoneNumber: "8135550177", criteriaName: "Customers" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/broad-works-anywhere/criteria?userId=4003%40parkbenchsolutions.com&phoneNumber=8135550177&criteriaName=Customers",
    },
  },
  {
    operation: "postUserBroadWorksAnywherePhoneNumber",
    params: {
      body: {
        userId: "noor.haddad@parkbenchsolutions.com",
        phoneNumber: "8135550142",
        description: "Home",
        isActive: true,
      },
    },
    expects: { method: "POST", url: "/api/v2/users/broad-works-anywhere/phone-numbers" },
  },
  {
    operation: "putUserBroadWorksAnywherePhoneNumber",
    params: { body: { userId: "noor.haddad@parkbenchsolutions.com", phoneNumber: "8135550177", isActive: false } },
    expects: { method: "PUT", url: "/api/v2/users/broad-works-anywhere/phone-numbers" },
  },
  {
    operation: "deleteUserBroadWorksAnywherePhoneNumber",
    params: { userId: "4003@parkbenchsolutions.com", phoneNumber: "8135550177" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/broad-works-anywhere/phone-numbers?userId=4003%40parkbenchsolutions.com&phoneNumber=8135550177",
    },
  },
  {
    operation: "postUserSharedCallAppearanceEndpoint",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        linePort: "shared_4003_2@parkbenchsolutions.com",
        deviceName: "shared_4003_2",
        deviceLevel: "Group",
        isActive: true,
        allowOrigination: true,
        allowTermination: true,
      },
    },
    expects: { method: "POST", url: "/api/v2/users/shared-call-appearance/endpoints" },
  },
  {
    operation: "putUserSharedCallAppearanceEndpoint",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        linePort: "shared_4003_1@parkbenchsolutions.com",
        deviceName: "shared_4003_1",
        deviceLevel: "Group",
        isActive: false,
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/shared-call-appearance/endpoints" },
  },
  {
    operation: "postUserSpeedDial100Codes",
    params: {
      body: {
        userId: "4003@parkbenchsolutions.com",
        speedCodes: [{ speedCode: "16", phoneNumber: "6500", description: "Support" }],
      },
    },
    expects: { method: "POST", url: "/api/v2/users/speed-dial-100" },
  },
  {
    operation: "putUserSpeedDial100Codes",
    params: { body: { userId: "4003@parkbenchsolutions.com", speedCodes: [{ speedCode: "15", phoneNumber: "6501" }] } },
    expects: { method: "PUT", url: "/api/v2/users/speed-dial-100" },
  },
  {
    operation: "deleteUserSpeedDial100Codes",
    params: { body: { userId: "4003@parkbenchsolutions.com", speedCodes: [{ speedCode: "15" }] } },
    expects: { method: "DELETE", url: "/api/v2/users/speed-dial-100" },
  },
  {
    operation: "getUserVoiceMessagingDistributionLists",
    params: { userId: "4003@parkbenchsolutions.com" },
    expects: {
      method: "GET",
      url: "/api/v2/users/voice-messaging/user-distribution-lists?userId=4003%40parkbenchsolutions.com",
    },
    example: "nodevice",
  },
  {
    operation: "getUserVoiceMessagingDistributionList",
    params: { userId: "4003@parkbenchsolutions.com", listId: 1 },
    expects: {
      method: "GET",
      url: "/api/v2/users/voice-messaging/user-distribution-list?userId=4003%40parkbenchsolutions.com&listId=1",
    },
    example: "nodevice",
  },
  {
    operation: "putUserVoiceMessagingDistributionList",
    params: {
      body: {
        userId: "amara.okafor@parkbenchsolutions.com",
        listId: 1,
        description: "Team",
        phoneNumbers: ["6500", "6501"],
      },
    },
    expects: { method: "PUT", url: "/api/v2/users/voice-messaging/user-distribution-list" },
  },
  {
    operation: "getUserCommunicationBarringAuthorizationCodes",
    params: { userId: "4003@parkbenchsolutions.com" },
    expects: {
      method: "GET",
      url: "/api/v2/users/communication-barring/authorization-codes?userId=4003%40parkbenchsolutions.com",
    },
    example: "4003",
  },
  {
    operation: "postUserCommunicationBarringAuthorizationCodes",
    params: { body: { userId: "4003@parkbenchsolutions.com", code: "553091", description: "Reception" } },
    expects: { method: "POST", url: "/api/v2/users/communication-barring/authorization-codes" },
  },
  {
    operation: "deleteUserCommunicationBarringAuthorizationCodes",
    params: { userId: "4003@parkbenchsolutions.com", code: "553091" },
    expects: {
      method: "DELETE",
      url: "/api/v2/users/communication-barring/authorization-codes?userId=4003%40parkbenchsolutions.com&code=553091",
    },
  },
  {
    operation: "getUserSharedCallAppearance",
    params: { userId: "4003@parkbenchsolutions.com" },
    expects: { method: "GET", url: "/api/v2/users/shared-call-appearance?userId=4003%40parkbenchsolutions.com" },
    example: "4003",
  },
  {
    operation: "putUserSharedCallAppearance",
    params: { body: { userId: "4003@parkbenchsolutions.com", alertAllAppearancesForClickToDialCalls: false } },
    expects: { method: "PUT", url: "/api/v2/users/shared-call-appearance" },
    example: "4003",
  },
];
