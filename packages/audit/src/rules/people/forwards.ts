import { e164 } from "../../numbers/e164.js";
import { valueIn } from "../../record/fact.js";
import type { CleanOdinGroup } from "../../record/odin/group.js";
import type { CleanOdinUser } from "../../record/odin/normalise.js";
import type { CleanPureCloudUser } from "../../record/purecloud/normalise.js";
import type { Origin, PersonWorld } from "../engine/world.js";
import { type Forwards, forwardsOf, isIdle } from "../odin/forwarding.js";
import { numbersOf } from "../purecloud/forwarding.js";
import { isUnknown, listed, type Trait, traitOf } from "./kept.js";
import { type Extensions, extensionKept, extensionText, type Numbers, numberText } from "./lines.js";

/** Forwards of calls that are on, or may be. `null` for most users. */
export type OdinForwards = Trait<Forwards>;

export function odinForwards(sight: { readonly user: CleanOdinUser; readonly scope: CleanOdinGroup }): OdinForwards {
  const forwards = forwardsOf(sight.user, sight.scope);
  return isIdle(forwards) ? null : forwards;
}

/** The numbers to which PureCloud forwards calls, and the user's country. */
export interface PureCloudForwards {
  readonly numbers: readonly string[];
  readonly country: string | null;
}

export const pureCloudForwards = ({ user }: { readonly user: CleanPureCloudUser }): Trait<PureCloudForwards> =>
  traitOf(user.forwardingSteps, (steps) => {
    const numbers = numbersOf(steps);
    return numbers.length === 0 ? null : { numbers, country: valueIn(user.country) };
  });

/** The numbers of a person in E.164, and the extensions behind the place in which people dial them. */
export interface Lines {
  readonly number: Numbers;
  readonly extension: Extensions;
  readonly scope: string;
}

/** What leads to these lines, as {@link targetKey} writes it. */
export function lineKeys({ number, extension, scope }: Lines): string[] {
  const of = <T extends number>(trait: Trait<T | readonly T[]>, text: (value: T) => string) =>
    trait === null || isUnknown(trait) ? [] : listed(trait).map((value) => text(value as T));
  return [...of(number, numberText), ...of(extension, (kept) => `${scope} ${extensionText(kept)}`)];
}

/** To which lines a number may lead. First is the extension in the place in which it is dialled, then the number in E.164. */
export function targetKeys(number: string, from: Origin, { config }: PersonWorld<unknown>): string[] {
  const whole = e164(number, { countryCode: from.country ?? undefined, country: config.country ?? undefined });
  const extension = `${from.scope} ${number}`;
  return whole.known && whole.value !== null ? [extension, whole.value] : [extension];
}

/** The same extension in any place. A number in E.164 stays. */
export const anywhere = (key: string): string => (key.includes(" ") ? `* ${key.slice(key.lastIndexOf(" ") + 1)}` : key);

/**
 * Tells whether one of these keys may lead to the lines of somebody, in any place. It compares numbers, because to write the keys
 * of everybody takes long.
 */
export function leadsBy(keys: Iterable<string>): (lines: Pick<Lines, "number" | "extension">) => boolean {
  const numbers = new Set<number>();
  const extensions = new Set<number>();
  for (const key of keys) {
    const blank = key.lastIndexOf(" ");
    if (blank < 0) numbers.add(Number(key));
    else extensions.add(extensionKept(key.slice(blank + 1)));
  }
  const has = (known: ReadonlySet<number>, trait: Numbers | Extensions) =>
    trait !== null && !isUnknown(trait) && listed(trait).some((kept) => known.has(kept));
  return ({ number, extension }) => has(numbers, number) || has(extensions, extension);
}

export const fromPureCloud = (country: string | null): Origin => ({
  platform: "purecloud",
  scope: "organisation",
  country,
});
