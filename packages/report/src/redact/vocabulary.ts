/**
 * The words that Rollcall writes in its reasons, and names of fields. A word that is missing here becomes a token in a redacted
 * copy, so nothing leaks if a reason gets another word. Words in capitals may be names, so only a few of them are here.
 */
const LOWER = `
a about above abroad absence absenceDays accents access accessDevice accessDeviceEndpoint accessLevel account accounts
acdAutoAnswer action activated active add additionalPhoneNumberToRing address addressVerified addresses administrator
administrators after again against agent agent's agentOwnedRouting agents ago agree ahead alertMeFirstNumberOfRings
alias aliases alike all allOf allow allowOrigination allowed allows alone along also alternate
alternateBlockingAnnouncement alternateEntries alternateEntryId alternateUserId although always among an and
announcementFile announcementSelection another another's answer answered answering answers any anyPermitted anybody
anywhere apart api apostrophes app appearance appearances are arrive as asOf ask asks assets assigned assignedServices
assignment assistants associated associatedStation associationLimitHours at atLeast attendantNumber audit audit's
audited audits authentication authorization autoAnswerOnly autoAnswerShare availableInOffice availableOutOfOffice
avoid away b back barring baseLocationNumberOfRings be because becomes been before began begin beginning begins behind
believe believes belong belongs below best between bits blacklisted blank block boolean both bounds bridgeWarningTone
brings broken browser bulk businessHours busy busyAnnouncementSelection busySetting but by byRecord byte bytes call
callForwarding callFrom callMeNow callNotifyEmailAddress callPolicies callProcessingPolicy called caller callers
calling callingLineIdPhoneNumber calls callsFrom callsToExtension callsToNumber callsToType came can
cannedResponseLibraries cannot capitals carbon caribbeanPacific carries case casual category certain change changePlan
changed changes chargeableDirectoryAssisted choose chooses chosen circle class classEvidence classes clear clidPolicy
client clock close closed closes code codes colleague colleagues collected come comes common communicationBarring
compare compared concurrency condition conditionalGroupActivation conditionalGroupRouting conference config
configuration configured confirms conflict connect connects contact contacts contain contains context contextId
contract control controls conversationSummary conversations copied copies copy correct cost costliest costs could
count counted counterpart countries country countryCode counts coverage criteria criteriaName criterion criterion's
critical customActions cut d damaged data date dateLastLogin dateWelcomeSent dates day days deactivate decide decides
deeply default defaultForwardToPhoneNumber defaultStation defined defines delete deleted deletedUsers deliver delivery
denied department departmentName departments depend deprecated description descriptions desk destination details
device device's deviceLevel deviceName devicePolicies deviceType devices dial dialled dialling dials did differ
different differs digit digitCallMeNow digitOriginating digitPatternName digitRedirecting digits direct directRouting
directServices direction directions directly directory disableMessageDeposit disableMessageDepositAction disabled
disagree discard disk divertToPhoneNumber divide division divisionIds divisions do document does doesNotExpire domain
domains dtgIdentity each earlier easily edgeGroup editRetention editScore effect effective effectiveStation either
else else's elsewhere email emailAddress emergency emergencyClidPolicy employee employeeId employeeNumber employerInfo
empty enableDivert enabled end endDate endTime ended endpoint endpointType endpoints ends enough enter enterprise
entities entries entry equal equals error evaluated evaluates even event events every everybody everything evidence
exact exactly except exceptions excluded excludedPhoneNumber executiveUserId executives expand expanded expirationDays
expirationTime expired expires explain export extension extensionOfNobody extensionPrefixes extensions external factor
factors failed failures false far fax feature featureAccessCode featureCode few fields file filter filteringMode find
finding findings finish finished finishedAt first firstName firstSeen fit flags folded folder folders follow follows
for forbidden force forgotten form format forms forward forwardExcludedNumbersTo forwardTo forwardToNumberSelection
forwardToPhoneNumber forwarded forwarding forwardingPhoneNumber forwardingSteps forwards found four fourteen fraud
frees from fromDnCriteria fromDnCriteriaSelection full function further gaps gateway generic get gets give given gives
go goes gone good grant granted grants greeting greetingOnlyForwardDestination group group's groupDns groupId groupIds
groupMailServerEmailAddress groupMailServerFullMailboxLimit groupMailServerUserId groupNightForwarding groupServices
groups grow guards guess guessed guesses guest guestAssociationDateTime guestExtension guestFirstName guestLastName
guestPhoneNumber had happened happens has hasService have held help here hexadecimal high hiraganaFirstName
hiraganaLastName history hold holds hole holiday holidaySchedule holidays home homeZoneName hostAssociationDateTime
hostAssociationLimitHours hostFirstName hostLastName hostUserId hours house how id id's identity idleRanges ids if in
inForce inactive inboundCallMode includeAnonymousCallers includeUnavailableCallers included includes
incomingCallNotify incomingCalls indefinite info information inherits inside international inventory invitation
invitations invited invitedDays is isActive isEnterprise isLoginDisabled isNumber isQueueMember isSameWord isWide it
items its itself join joined journal json judge judged judges just keep keeps kept key keys killed kind know known
knows lack lacks lands language languages last lastAssociatedStation lastName lastTokenIssued late later lead leading
leads leaked leaks learnt least leave leaver leavers leaves left length less let lets letters level licence licences
lies limit limits line lineMode lineName linePort lines link list listURI listed listen listing lists little live
local location locations lock locks log logged login logins long longer look looked looks loses lost low lower
macAddress machine made mail mailServerSelection mailbox mailboxIdType mailboxes main make makes manager managerId
managerShare managers many map masked master match matched maxAppearances maxRedirectionDepth may mayImprove mean
meaning means mediaFileType mediaStream mediaType medium meets member memberBy memberCount memberGroups memberOf
members merge merged message messages microphone minus minute minutes miss misses missing misuse mobile mobileIdentity
mobileNumber mobilePhoneNumber moment money more most mostly move moved much multiple must name named names need
needed needs needsPlans neither nested never new newCode newPhoneNumber newUserDays newest next nextUri night
nightForwarding no noAnswerAnnouncementSelection noAnswerNumberOfRings noAnswerSetting noCountry noDomain noExtensions
noSuchLength nobody none nor not notANumber notAsked notEvaluated notEvaluatedByRecord note nothing notice notices
notifications now nowhere null number numberOfRings numbers objects odin of off offered offers office offline often
old older on once one only open opens operator operatorAssisted or order organisation organisation's organisations
organization other otherDomain otherNumber others ours out outOfOffice outboundAlternateNumber outboundCallMode
outboundMessagingAddresses outboundReroutePhoneNumber outgoingCallingPlanAuthorizationCode
outgoingCallingPlanCallMeNow outgoingCallingPlanDigitPlanCallMeNow outgoingCallingPlanDigitPlanOriginating
outgoingCallingPlanDigitPlanRedirecting outgoingCallingPlanOriginating outgoingCallingPlanPinholeDigitPlanCallMeNow
outgoingCallingPlanPinholeDigitPlanOriginating outgoingCallingPlanPinholeDigitPlanRedirecting
outgoingCallingPlanRedirected outgoingCallingPlanRedirecting outgoingCallingPlanTransferNumbers outgoingCallingPlans
outside outsideGroup over overlap own ownDomain ownNumber ownNumbers owner owners owns pack packShare packUsers packs
page pageCount pageSize pages paid paidServices parent part parts passcode passed password passwordExpiresDays
passwordRules passwords past pattern patterns pauseResumeNotification pay people perUser permission permissions
permitted permittedMonitors person person's personalMailServerEmailAddress personalMailServerNetAddress
personalMailServerProtocol personalMailServerUserId personalNumber personalizedNameAudioFile phoneNumber phoneNumber02
phoneNumbers phonesToRing pinhole pinholeCallMeNow pinholeOriginating pinholeRedirecting pipe place places plan plans
platform platforms plus policies policy port portNumber portal portal's portalPasscode power prefix prefixes premium
premiumRate premiumServicesI premiumServicesII prepared presence presses primary primaryContactInfo private privileges
problem process processing proficiencies proficiency profile profileName profileSkills profiles program proof protect
protected protects prove provider providerInfo providers proxy purecloud queue queue's queueId queues quota ranges
reach reaches read readonly reads real receives record recordCallRepeatWarningToneTimerSeconds recordingOption
recordings records recurrence recurs redirected redirecting redirections refused refuses register registered
registration registrations release rely remedy remoteOfficePhoneNumber removal remove removed removes repeat report
reports request requested require required requires reroute rerouteOutboundCalls rerouted reroutes reset resolved
responsible rest restart restricted result resume resumed retired return returned reviewed reviews revoked right
rights ring ringNumber ringPattern rings risk role roleId roles rolesEnabled rollcall rolloverAction
rolloverForwardToPhoneNumber rolloverWaitTimeSeconds room rootContainer round routed routes routing routingLanguages
routingRules routingSkills routingStatus row rrule rule rules run runs same satellite say says schedule schedules
scope screenRecording second section sections secure securityClassification see seems seen sees selfUri
sendCallsToVoiceMailExceptExcludedNumbers sendCallsToVoiceMailExceptExcludedNumbersForwardTo
sendCarbonCopyVoiceMessage sendEmail sendVoiceMessageNotifyEmail sends separate separators serve serverMaxUsers
serverSelection serves service serviceAccounts serviceAssignment serviceName servicePackName servicePackServices
serviceProviderId serviceSettings services servicesAssigned servicesAssignment session set setOutOfOffice setPassword
setting settings several severity shape shard shards share shared sharedCost shares short shortCode shortened shorter
show shown shows shut shuts side signIn signs simpleFilterType since singleSignOn singly sip sipContact site sites six
size skill skillEvaluationMethod skillId skillShare skills slice smaller so soft sold some somebody sort space speaks
specialServicesI specialServicesII specification speed speedCode speedCodes spelling split stale standards startTime
startedAt startsWith stat state states station stationId stations status stay stays step still stolen stopped stops
strangers street string stuckHours subjectId succeed such supervisor support suppressions switch switched symbolic
system systems table tag take taken takes target targets telephone telephones tell tells temporary tenant
terminatingTrunkIdentity test than that the their them themselves then there these they things this those three
thresholds through time timeSchedule timeZone timeoutMs times title to today together token toll tollFree too took top
training transfer transferNumbers transferOnZeroToPhoneNumber transferPhoneNumber transferred transfers true trunk
trunkAddressing trunkIdentity trunks trust trusted trustedDomains trusting trustor trustors trusts truth turn twice
two type types umlaut unavailable under undone unfinished unknown unless unread until unused unusedDays unusedRoles up
urlDialing use useCustomSettings useGroupSetting useMaxConcurrentRedirectedCalls useSettingLevel useUserCLIDSetting
useUserCallLimitsSetting used user user's userAudit userCount userId userIds userLimit userName userNumbers
userPermissions userSchedules userServer userServices username users uses usual utilities valid value values verified
verifier verifiers verify version view voice voiceMailAddress voiceMailGreeting voiceMailNotify
voiceMessageCarbonCopyEmailAddress voiceMessageDeliveryEmailAddress voiceMessageNotifyEmailAddress voicemail
voicemailPolicy wait warning was way weak web webrtc weekday welcomed well were what when where whether which while
who whole whom whose why wins with within without withoutManager withoutNumbers withoutUmlauts word words work
workPlanBidRanks works worth would write writes written wrong wrote years yet zeros zone
`;

/** Words of products, of services and of answers to calls. */
const CAPITALS = `
A An All Another Any Call Calls E.164 Every It It's No Not Nobody Odin Odin's PureCloud PureCloud's SIP The They This
ApiTimeoutError ApiError ApiAuthError Bad BroadWorks CommPilot Error Forbidden Found Gateway HTTP Internal JSON Many Missing
Requests Request Server Service Timeout Too Unauthorized Unavailable WebRTC
Agent Alternate Always Answer Anywhere Appearance Automatic Availability Available Barring Basic Busy Calling Center Client
Communication Custom Desk Dial Express Fax Flexible Forwarding Group Guest Host Hoteling Hunting In Intercept License Line Me
Messaging Mobility Monitoring Music Night Now Numbers Of Office Out Personal Pickup Portal Premium Reachable Receptionist
Recording Remote Ring Seating Secondary Selective Sequential Shared Simultaneous Speed Standard Supervisor User Video Voice
Executive-Assistant Executive Assistant
`;

export const VOCABULARY: readonly string[] = [LOWER, CAPITALS].flatMap((words) => words.trim().split(/\s+/));
