/**
 * Fields of Odin's services that may be written to a file. The map of services is open, and only 17 of some hundred are in the
 * spec. So a field of a service is masked unless it is here (docs/facts/odin.md, section 3). Booleans are never masked.
 */
export const SERVICE_FIELDS: ReadonlySet<string> = new Set(
  [
    // Who, where and when: ids, names, schedules, criteria.
    "userId serviceProviderId groupId users lastName firstName hiraganaLastName hiraganaFirstName phoneNumber extension",
    "department emailAddress iMPId impId name level type domain alias aliases description profile listURI homeZoneName",
    "criteria criteriaName timeSchedule holidaySchedule businessHours callFrom callsFrom callsToType callsToNumber",
    "callsToExtension fromDnCriteria fromDnCriteriaSelection includeAnonymousCallers includeUnavailableCallers phoneNumbers",
    "error status details",
    // Switches, because a switch may be text.
    "isActive blacklisted enableDivert transferOnZeroToPhoneNumber disableMessageDeposit private",
    // Where calls go.
    "forwardTo forwardToPhoneNumber forwardToNumberSelection forwardingPhoneNumber defaultForwardToPhoneNumber",
    "remoteOfficePhoneNumber mobilePhoneNumber phonesToRing locations outboundAlternateNumber newPhoneNumber",
    "transferPhoneNumber outboundReroutePhoneNumber additionalPhoneNumberToRing divertToPhoneNumber executives assistants",
    "rolloverAction rolloverForwardToPhoneNumber rolloverWaitTimeSeconds attendantNumber presence expirationTime",
    "nightForwarding groupNightForwarding numberOfRings baseLocationNumberOfRings alertMeFirstNumberOfRings",
    "availableInOffice availableOutOfOffice busy unavailable busySetting noAnswerSetting action incomingCalls",
    "incomingCallNotify voiceMailNotify voiceMailGreeting sendEmail sendCallsToVoiceMailExceptExcludedNumbers",
    "excludedPhoneNumber01 excludedPhoneNumber02 excludedPhoneNumber03 forwardExcludedNumbersTo mobileNumber",
    "sendCallsToVoiceMailExceptExcludedNumbersForwardTo",
    "location01 location02 location03 location04 location05 location06 location07 location08 location09 location10",
    "inboundCallMode outboundCallMode announcementSelection alternateBlockingAnnouncement",
    // Devices and lines.
    "alternateEntries alternateEntryId ringPattern endpoints deviceLevel deviceName deviceType portNumber macAddress",
    "linePort sipContact maxAppearances bridgeWarningTone speedCodes speedCode prefix useSettingLevel mobileIdentity",
    "hostUserId hostLastName hostFirstName hostAssociationDateTime hostAssociationLimitHours associationLimitHours",
    "accessLevel guestLastName guestFirstName guestPhoneNumber guestExtension guestAssociationDateTime",
    "terminatingTrunkIdentity routes dtgIdentity trunkIdentity permittedMonitors executiveUserId",
    // Voice mail, recording and notices.
    "processing voiceMessageDeliveryEmailAddress voiceMessageNotifyEmailAddress voiceMessageCarbonCopyEmailAddress",
    "callNotifyEmailAddress mailServerSelection groupMailServerEmailAddress groupMailServerUserId",
    "groupMailServerFullMailboxLimit personalMailServerNetAddress personalMailServerProtocol personalMailServerEmailAddress",
    "personalMailServerUserId busyAnnouncementSelection noAnswerAnnouncementSelection noAnswerNumberOfRings",
    "disableMessageDepositAction greetingOnlyForwardDestination personalizedNameAudioFile mediaFileType",
    "recordingOption pauseResumeNotification recordCallRepeatWarningToneTimerSeconds mediaStream",
    "filteringMode simpleFilterType classmarkName category securityClassification serverSelection userServer mailboxIdType",
    // Blocks within a service (docs/facts/odin.md).
    "Voice Messaging User|Voice Messaging User Advanced|Voice Messaging User Greeting|Voice Messaging User Voice Portal",
  ].flatMap((names) => names.split(names.includes("|") ? "|" : " ")),
);
