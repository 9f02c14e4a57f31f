import { type Comparison, differences } from "../../people/differences.js";
import { LIVE, type Projection, SHUT_OFF, type Values } from "../../people/projection.js";
import type { ComparisonOptions } from "../../people/same.js";
import type { RulesConfig } from "../engine/config.js";
import { isUnsure, type Truth } from "../engine/truth.js";
import { department } from "./departments.js";
import { odinEmail, pureCloudEmail } from "./e-mail.js";
import { type Compact, isUnknown, listed, type Trait } from "./kept.js";
import {
  type Extensions,
  extensionText,
  type Numbers,
  numberText,
  odinExtension,
  odinNumber,
  pureCloudExtensions,
  pureCloudNumbers,
} from "./lines.js";
import { lastName, lastNameIn, unreadName } from "./names.js";
import { shutOff, state } from "./shut-off.js";

/** What is kept of everybody, because both users of a person are compared. Rules keep the same. */
export const COMPARED = {
  keepOdin: { number: odinNumber, extension: odinExtension, email: odinEmail, lastName, department, shut: shutOff },
  keepPureCloud: {
    number: pureCloudNumbers,
    extension: pureCloudExtensions,
    email: pureCloudEmail,
    unread: unreadName,
    department,
    state,
  },
} as const;

interface OdinKept {
  readonly name: string | null;
  readonly number: Numbers;
  readonly extension: Extensions;
  readonly email: Trait<string>;
  readonly lastName: Trait<number>;
  readonly department: Trait<string>;
  readonly shut: Truth;
}

interface PureCloudKept extends Omit<OdinKept, "lastName" | "shut"> {
  readonly unread: Trait<never>;
  readonly state: Trait<string>;
}

/** What differs of one person, with both values. */
export function differencesOf(odin: OdinKept, purecloud: PureCloudKept, config: RulesConfig): readonly Comparison[] {
  const found = differences(ofOdin(odin), ofPureCloud(purecloud), optionsOf(config));
  return found.length === 0 ? NONE : found;
}

const NONE: readonly Comparison[] = [];

/** What an organisation takes for the same. */
export const optionsOf = ({ people: { departments, extensionPrefixes } }: RulesConfig): ComparisonOptions => ({
  departments,
  ...(extensionPrefixes.length > 0 && { extensionPrefixes }),
});

const ofOdin = (kept: OdinKept): Projection => ({
  ...linesOf(kept),
  "e-mail": textOf(kept.email),
  "last name": isUnknown(kept.lastName) ? unknownOf(kept.lastName) : textOf(lastNameIn(kept.name, kept.lastName)),
  department: textOf(kept.department),
  state: isUnsure(kept.shut) ? unknownOf(kept.shut) : { values: [kept.shut ? SHUT_OFF : LIVE] },
});

const ofPureCloud = (kept: PureCloudKept): Projection => ({
  ...linesOf(kept),
  "e-mail": textOf(kept.email),
  "last name": isUnknown(kept.unread) ? unknownOf(kept.unread) : textOf(kept.name),
  department: textOf(kept.department),
  state: textOf(kept.state),
});

const linesOf = ({ number, extension }: { readonly number: Numbers; readonly extension: Extensions }) => ({
  number: valuesOf(number, numberText),
  extension: valuesOf(extension, extensionText),
});

const valuesOf = (trait: Trait<Compact<number>>, text: (value: number) => string): Values => {
  if (isUnknown(trait)) return unknownOf(trait);
  return { values: trait === null ? [] : listed(trait).map(text) };
};

function textOf(trait: Trait<string>): Values {
  if (isUnknown(trait)) return unknownOf(trait);
  return { values: trait === null ? [] : [trait] };
}

const unknownOf = ({ because }: { readonly because: readonly string[] }): Values => ({
  values: [],
  because: because.join(", "),
});
