import { valueIn, whyUnknown } from "../../record/fact.js";
import type { PureCloudContact } from "../../record/purecloud/contacts.js";
import { controlsOf } from "../engine/controls.js";
import { later, pureCloudRule } from "../engine/rule.js";
import { truthOf } from "../engine/truth.js";
import { clear, found, notEvaluated, verdictOf } from "../engine/verdict.js";
import { Addresses } from "./addresses.js";

export const sharedAddress = pureCloudRule<number, Addresses>({
  id: "purecloud-19",
  title: "An address that two users have",
  severity: "medium",
  category: "hygiene",
  why: "Calls, logins or messages for one user reach another.",
  when: "Another user of the organisation, in any division, has the same e-mail address, the same name to log in with, the same extension, or the same telephone number in E.164. Case does not count. If no other active user has it, it is `low`.",
  guards: ["A number of type MAIN, which several people share."],
  remedy: {
    words: "Change the address of one of them.",
    request: {
      method: "PATCH",
      path: "/api/v2/users/{userId}",
      body: { addresses: ["{address}"], version: "{version}" },
    },
    permission: "directory:user:edit",
  },
  controls: controlsOf("purecloud-19"),
  compares: true,
  needs: { sections: ["profile"] },
  survey: () => new Addresses(),
  count: ({ user, survey, config }) => survey.add(user, config),
  uncounted: ({ user }) => whyUnknown(user.email) ?? whyUnknown(user.addresses),
  look({ user, survey }) {
    const missing = [user.email, user.addresses].flatMap((fact) => (fact.known ? [] : [fact.because]));
    if (missing.length > 0) return notEvaluated(missing);
    return later(survey.rowOf(user));
  },
  check(row, { survey }) {
    const shared = survey.sharedAt(row);
    if (shared.length === 0) return clear();
    const evidence = shared.map(({ path, address }) => ({ path, value: address }));
    if (shared.some(({ otherActive }) => otherActive > 0)) return found(evidence);
    return found(evidence, { severity: "low", because: "the other user is not active" });
  },
});

const E164 = /^\+[1-9]\d{6,14}$/;
const isWrong = ({ mediaType, address }: PureCloudContact): boolean =>
  mediaType === "PHONE" && address !== null && !E164.test(address);

const edit = (words: string, body: object) => ({
  words,
  request: { method: "PATCH", path: "/api/v2/users/{userId}", body: { ...body, version: "{version}" } } as const,
  permission: "directory:user:edit",
});

export const numberForm = pureCloudRule({
  id: "purecloud-20",
  title: "A telephone number that is not E.164",
  severity: "low",
  category: "hygiene",
  why: "Numbers in other forms are not found, and match nobody.",
  when: "The `address` of a contact with `mediaType` PHONE does not match `^\\+[1-9]\\d{6,14}$`, as the platform writes it.",
  guards: ["A telephone with an extension and no address."],
  remedy: edit("Write the number in E.164.", { addresses: ["{address}"] }),
  controls: controlsOf("purecloud-20"),
  needs: { sections: ["profile"] },
  look({ user }) {
    const wrong = user.addresses.known ? (user.addresses.value ?? []).filter(isWrong) : [];
    return verdictOf(
      truthOf(user.addresses, (contacts) => (contacts ?? []).some(isWrong)),
      wrong.map(({ address }) => ({ path: "profile.addresses.address", value: address })),
    );
  },
});

export const noPrimaryContact = pureCloudRule({
  id: "purecloud-26",
  title: "No primary contact",
  severity: "low",
  category: "hygiene",
  why: "Colleagues see no way to reach the user.",
  when: "`primaryContactInfo` has no entry of type PRIMARY.",
  guards: ["An e-mail address that is PRIMARY, without a telephone."],
  remedy: edit("Choose a primary contact.", { primaryContactInfo: ["{contact}"] }),
  controls: controlsOf("purecloud-26"),
  needs: { sections: ["profile"] },
  look: ({ user }) =>
    verdictOf(
      truthOf(user.primaryContacts, (contacts) => !(contacts ?? []).some(({ type }) => type === "PRIMARY")),
      [
        {
          path: "profile.primaryContactInfo",
          value: user.primaryContacts.known ? (user.primaryContacts.value ?? []).map(({ type }) => type) : null,
        },
      ],
    ),
});

const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

export const foreignMail = pureCloudRule({
  id: "purecloud-27",
  title: "An e-mail address outside the organisation",
  severity: "low",
  category: "hygiene",
  why: "Messages and invitations of the platform go to a mailbox that the organisation does not control.",
  when: "The domain of the e-mail address is none of `trustedDomains`. Case does not count.",
  guards: ["A trusted domain in capitals."],
  unknown: "`trustedDomains` is not configured, because nobody can guess which domains are the organisation's.",
  remedy: edit("Set the address of the organisation.", { email: "{email}" }),
  controls: controlsOf("purecloud-27"),
  needs: { sections: ["profile"] },
  look({ user, config }) {
    const trusted = config.trustedDomains.map((domain) => domain.toLowerCase());
    if (trusted.length === 0) return notEvaluated(["trustedDomains is not configured"]);
    const isForeign = truthOf(user.email, (email) => email !== null && !trusted.includes(domainOf(email)));
    return verdictOf(isForeign, [{ path: "profile.email", value: valueIn(user.email) }]);
  },
});
