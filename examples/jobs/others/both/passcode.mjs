import { randomInt } from "node:crypto";

const USUAL = 6;

/** Makes a passcode that meets every rule that a group can have, so only the length depends on the rules. */
export async function makePasscode(odin, user) {
  const { minCodeLength = USUAL, maxCodeLength = 30 } = await rulesOf(odin, user);
  const length = Math.min(Math.max(minCodeLength, USUAL), maxCodeLength);
  const own = [user.phoneNumber, user.extension].map((number) => String(number ?? "").replace(/\D/g, ""));
  for (;;) {
    const digits = Array.from({ length }, () => randomInt(10));
    const [passcode, backwards] = [digits.join(""), digits.toReversed().join("")];
    const isHard = digits.every((digit, at) => at === 0 || Math.abs(digit - digits[at - 1]) > 1);
    const isOwn = own
      .filter(Boolean)
      .some((number) => [passcode, backwards].some((one) => number.includes(one) || one.includes(number)));
    if (isHard && !isOwn && digits[0] !== 0 && !/(\d+)\1/.test(passcode)) return passcode;
  }
}

/** A group says whose rules are in force. A login that may not read those uses what the group shows of them. */
async function rulesOf(odin, { serviceProviderId, groupId }) {
  const ofGroup = await odin.get("/groups/passcode-rules", { serviceProviderId, groupId });
  const orOfGroup = (error) => {
    if (error.status === 401 || error.status === 403) return ofGroup;
    throw error;
  };
  if (ofGroup.useRuleLevel === "Service Provider")
    return odin.get("/service-providers/passcode-rules", { serviceProviderId }).catch(orOfGroup);
  if (ofGroup.useRuleLevel === "System") return odin.get("/system/passcode-rules").catch(orOfGroup);
  return ofGroup;
}
