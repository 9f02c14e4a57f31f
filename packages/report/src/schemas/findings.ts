import { anyOf, anything, listOf, object, oneOf, orNull, type Schema, text, texts, time } from "./words.js";

export const severity = oneOf("critical", "high", "medium", "low", "info");

const userOn = (platform: Schema): Schema => object({ platform, scope: text, userId: text, name: orNull(text) });

/** A user, or one person on both platforms. */
export const subject = anyOf(
  userOn(oneOf("odin", "purecloud")),
  object({
    platform: oneOf("both"),
    scope: text,
    name: orNull(text),
    odin: userOn(oneOf("odin")),
    purecloud: userOn(oneOf("purecloud")),
  }),
);

const plain = { type: ["string", "number", "boolean", "null"] };
export const evidence = object(
  { path: text, value: anyOf(plain, listOf(plain)) },
  { of: oneOf("group", "organisation") },
);

const request = object({ method: oneOf("PUT", "POST", "PATCH", "DELETE"), path: text }, { body: anything });
const remedy = object({ words: text }, { request, permission: text });
export const suppression = object({ reason: text, owner: text, until: text });

const both = { id: text, rule: text, severity, subject, title: text, remedy, firstSeen: time };
const rest = { atLeast: oneOf(true), suppressed: suppression };

/** A line of `findings.ndjson`. One with a `state` is known from an earlier audit, and was not checked in this one. */
export const FINDING = anyOf(
  object({ ...both, evidence: listOf(evidence) }, { ...rest, because: text, parts: texts, partOf: text }),
  object({ ...both, state: oneOf("unknown"), because: texts }, { ...rest, parts: texts, partOf: text }),
);
