import { test } from "vitest";
import type { OdinClient } from "../../src/odin/index.js";

declare const odin: OdinClient;
const userId = "4003@parkbenchsolutions.com";

// A change takes all that its read gave, also values of enums that nobody knows yet.
test("callers can send back what they read", async () => {
  await odin.putUserAlternateNumbers({ body: { ...(await odin.getUserAlternateNumbers({ userId })), userId } });
  await odin.putUserAnonymousCallRejection({
    body: { ...(await odin.getUserAnonymousCallRejection({ userId })), userId },
  });
  await odin.putUserAuthentication({ body: { ...(await odin.getUserAuthentication({ userId })), userId } });
  await odin.putUserBroadWorksAnywhere({ body: { ...(await odin.getUserBroadWorksAnywhere({ userId })), userId } });
  await odin.putUserBroadWorksMobility({ body: { ...(await odin.getUserBroadWorksMobility({ userId })), userId } });
  await odin.putUserCallForwardingAlways({ body: { ...(await odin.getUserCallForwardingAlways({ userId })), userId } });
  await odin.putUserCallForwardingAlwaysSecondary({
    body: { ...(await odin.getUserCallForwardingAlwaysSecondary({ userId })), userId },
  });
  await odin.putUserCallForwardingBusy({ body: { ...(await odin.getUserCallForwardingBusy({ userId })), userId } });
  await odin.putUserCallForwardingNoAnswer({
    body: { ...(await odin.getUserCallForwardingNoAnswer({ userId })), userId },
  });
  await odin.putUserCallForwardingNotReachable({
    body: { ...(await odin.getUserCallForwardingNotReachable({ userId })), userId },
  });
  await odin.putUserCallForwardingSelective({
    body: { ...(await odin.getUserCallForwardingSelective({ userId })), userId },
  });
  await odin.putUserCallPolicies({ body: { ...(await odin.getUserCallPolicies({ userId })), userId } });
  await odin.putUserCallRecording({ body: { ...(await odin.getUserCallRecording({ userId })), userId } });
  await odin.putUserCallWaiting({ body: { ...(await odin.getUserCallWaiting({ userId })), userId } });
  await odin.putUserCallingLineIdDeliveryBlocking({
    body: { ...(await odin.getUserCallingLineIdDeliveryBlocking({ userId })), userId },
  });
  await odin.putUserDoNotDisturb({ body: { ...(await odin.getUserDoNotDisturb({ userId })), userId } });
  await odin.putUserFaxMessaging({ body: { ...(await odin.getUserFaxMessaging({ userId })), userId } });
  await odin.putUserHotelingGuest({ body: { ...(await odin.getUserHotelingGuest({ userId })), userId } });
  await odin.putUserHotelingHost({ body: { ...(await odin.getUserHotelingHost({ userId })), userId } });
  await odin.putUserIncomingCallingPlan({ body: { ...(await odin.getUserIncomingCallingPlan({ userId })), userId } });
  await odin.putUserIntercept({ body: { ...(await odin.getUserIntercept({ userId })), userId } });
  await odin.putUserMusicOnHold({ body: { ...(await odin.getUserMusicOnHold({ userId })), userId } });
  await odin.putUserNightForwarding({ body: { ...(await odin.getUserNightForwarding({ userId })), userId } });
  await odin.putUserOutgoingCallingPlanAuthorizationCodes({
    body: { ...(await odin.getUserOutgoingCallingPlanAuthorizationCodes({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanCallMeNow({
    body: { ...(await odin.getUserOutgoingCallingPlanCallMeNow({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanDigitPlanCallMeNow({
    body: { ...(await odin.getUserOutgoingCallingPlanDigitPlanCallMeNow({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanDigitPlanOriginating({
    body: { ...(await odin.getUserOutgoingCallingPlanDigitPlanOriginating({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanDigitPlanRedirecting({
    body: { ...(await odin.getUserOutgoingCallingPlanDigitPlanRedirecting({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanOriginating({
    body: { ...(await odin.getUserOutgoingCallingPlanOriginating({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanPinholeDigitPlanCallMeNow({
    body: { ...(await odin.getUserOutgoingCallingPlanPinholeDigitPlanCallMeNow({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanPinholeDigitPlanOriginating({
    body: { ...(await odin.getUserOutgoingCallingPlanPinholeDigitPlanOriginating({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanPinholeDigitPlanRedirecting({
    body: { ...(await odin.getUserOutgoingCallingPlanPinholeDigitPlanRedirecting({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanRedirected({
    body: { ...(await odin.getUserOutgoingCallingPlanRedirected({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanRedirecting({
    body: { ...(await odin.getUserOutgoingCallingPlanRedirecting({ userId })), userId },
  });
  await odin.putUserOutgoingCallingPlanTransferNumbers({
    body: { ...(await odin.getUserOutgoingCallingPlanTransferNumbers({ userId })), userId },
  });
  await odin.putUserPrivacy({ body: { ...(await odin.getUserPrivacy({ userId })), userId } });
  await odin.putUserRemoteOffice({ body: { ...(await odin.getUserRemoteOffice({ userId })), userId } });
  await odin.putUserSequentialRing({ body: { ...(await odin.getUserSequentialRing({ userId })), userId } });
  await odin.putUserServiceSettings({ body: { ...(await odin.getUserServiceSettings({ userId })), userId } });
  await odin.putUserServices({ body: { ...(await odin.getUserServices({ userId })), userId } });
  await odin.putUserSharedCallAppearance({ body: { ...(await odin.getUserSharedCallAppearance({ userId })), userId } });
  await odin.putUserSimultaneousRingPersonal({
    body: { ...(await odin.getUserSimultaneousRingPersonal({ userId })), userId },
  });
  await odin.putUserSpeedDial8({ body: { ...(await odin.getUserSpeedDial8({ userId })), userId } });
  await odin.putUserVoiceMessaging({ body: { ...(await odin.getUserVoiceMessaging({ userId })), userId } });
  await odin.putUserVoiceMessagingAdvanced({
    body: { ...(await odin.getUserVoiceMessagingAdvanced({ userId })), userId },
  });
  await odin.putUserVoiceMessagingGreetings({
    body: { ...(await odin.getUserVoiceMessagingGreetings({ userId })), userId },
  });
  await odin.putUserVoiceMessagingVoicePortal({
    body: { ...(await odin.getUserVoiceMessagingVoicePortal({ userId })), userId },
  });
  const list = await odin.getUserVoiceMessagingDistributionList({ userId, listId: 1 });
  await odin.putUserVoiceMessagingDistributionList({ body: { ...list, userId } });
  const phone = await odin.getUserBroadWorksAnywherePhoneNumber({ userId, phoneNumber: "8135550177" });
  await odin.putUserBroadWorksAnywherePhoneNumber({ body: { ...phone, userId } });
  const criterion = await odin.getUserCallForwardingSelectiveCriterion({ userId, criteriaName: "Customers" });
  await odin.putUserCallForwardingSelectiveCriterion({ body: { ...criterion, userId } });
});

test("a misspelt field is found", async () => {
  // @ts-expect-error it is isActive
  await odin.putUserDoNotDisturb({ body: { userId, isActiv: true } });
});
