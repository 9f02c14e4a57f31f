import type { NumberContext } from "./context.js";
import { e164 } from "./e164.js";
import type { NumberRange } from "./number-range.js";
import { NumberRuns } from "./runs.js";
import { readWritten } from "./written.js";

/** What belongs to the organisation. {@link OwnNumbersBuilder} makes it. */
export interface OwnNumbers {
  /** Whether the organisation has a number in E.164. */
  has(e164: string): boolean;
  /** Whether all numbers of a scope are known. Then every other number is somebody else's. */
  knowsAll(scope: string | undefined): boolean;
  /** Whether users, groups or domains of the organisation may be missing. Then a number that is not known may still be ours. */
  readonly isPartial: boolean;
  /** How many digits the extensions of a scope have at most. 0 if none is known. */
  longestExtension(scope: string | undefined): number;
  /** Whether somebody in the scope has these digits as extension. A JSON number (`isNumber`) may have lost zeros. */
  hasExtension(scope: string | undefined, digits: string, isNumber?: boolean): boolean;
  /** Whether a SIP domain is ours. Undefined if no domain is known. */
  hasDomain(domain: string): boolean | undefined;
  /** The memory that numbers and extensions take. */
  readonly bytes: number;
}

/**
 * A longer extension does not make other digits of its length internal. Else one user with a whole number as extension would
 * hide every number of the country.
 */
const LONGEST_EXTENSION = 7;
/** Longer digits are no extension. With a 1 before them they are a whole number that keeps its zeros. */
const MOST_DIGITS = 14;

const keyOf = (digits: string) => Number(`1${digits}`);

interface Extensions {
  readonly texts: number[];
  readonly numbers: number[];
  longest: number;
}

/** Collects what belongs to the organisation. Numbers and extensions may come in any order, and more than once. */
export class OwnNumbersBuilder {
  readonly #numbers: number[] = [];
  readonly #ranges: [number, number][] = [];
  readonly #extensions = new Map<string, Extensions>();
  readonly #domains = new Set<string>();
  readonly #complete = new Set<string>();
  #isDeclared = false;
  #isPartial = false;

  /** Adds a number of a user: Odin's `phoneNumber`, an address of PureCloud. False if it cannot be read. */
  addNumber(number: unknown, context: NumberContext = {}): boolean {
    const found = e164(number, context);
    if (!found.known || found.value === null) return false;
    this.#numbers.push(Number(found.value));
    return true;
  }

  /** Adds all numbers of a group, so every other number is somebody else's. `groupDns` reads them. */
  addGroup(scope: string, ranges: Iterable<NumberRange>): void {
    for (const range of ranges) this.#add(range);
    this.#complete.add(scope);
  }

  /** Adds a range that the configuration names. It says what is ours, so every other number is somebody else's. */
  addDeclared(range: NumberRange): void {
    this.#add(range);
    this.#isDeclared = true;
  }

  /** Adds an extension of a group or an organisation. False if it is none. */
  addExtension(scope: string, extension: unknown): boolean {
    const written = readWritten(extension);
    if (written.kind !== "digits" || written.hasPlus || written.digits.length > MOST_DIGITS) return false;
    const { digits, isNumber } = written;
    const of = this.#extensions.get(scope) ?? { texts: [], numbers: [], longest: 0 };
    this.#extensions.set(scope, of);
    if (isNumber) of.numbers.push(Number(digits));
    else of.texts.push(keyOf(digits));
    if (digits.length <= LONGEST_EXTENSION) of.longest = Math.max(of.longest, digits.length);
    return true;
  }

  /** Adds a SIP domain of the organisation, such as `domain` of Odin's users. */
  addDomain(domain: string): void {
    this.#domains.add(domain.trim().toLowerCase());
  }

  /** Says that not all users or groups of the organisation are here. A declared range outweighs that. */
  setPartial(): void {
    this.#isPartial = true;
  }

  /** What was added until now. What is added later does not change it. */
  build(): OwnNumbers {
    const numbers = NumberRuns.of(this.#numbers, this.#ranges);
    const extensions = new Map([...this.#extensions].map(([scope, of]) => [scope, held(of)] as const));
    const domains = new Set(this.#domains);
    const complete = new Set(this.#complete);
    const isDeclared = this.#isDeclared;
    const isPartial = this.#isPartial && !isDeclared;
    const of = (scope: string | undefined) => extensions.get(scope ?? "");
    return {
      has: (number) => numbers.has(Number(number)),
      knowsAll: (scope) => isDeclared || complete.has(scope ?? ""),
      isPartial,
      longestExtension: (scope) => of(scope)?.longest ?? 0,
      hasExtension: (scope, digits, isNumber = false) => hasExtension(of(scope), digits, isNumber),
      hasDomain: (domain) => (domains.size === 0 ? undefined : domains.has(domain.toLowerCase())),
      bytes: [...extensions.values()].reduce((sum, { runs }) => sum + runs.bytes, numbers.bytes),
    };
  }

  #add({ first, last }: NumberRange): void {
    this.#ranges.push([Number(first), Number(last)]);
  }
}

interface Held {
  readonly runs: NumberRuns;
  readonly longest: number;
}

function held({ texts, numbers, longest }: Extensions): Held {
  return { longest, runs: NumberRuns.of([...texts, ...numbers.flatMap((one) => keysOf(`${one}`, true, longest))]) };
}

function hasExtension(of: Held | undefined, digits: string, isNumber: boolean): boolean {
  if (of === undefined || digits.length > MOST_DIGITS) return false;
  return keysOf(digits, isNumber, of.longest).some((key) => of.runs.has(key));
}

/** A JSON number may have lost its zeros, so it stands for both. */
function keysOf(digits: string, isNumber: boolean, longest: number): number[] {
  return isNumber ? [keyOf(digits), keyOf(digits.padStart(longest, "0"))] : [keyOf(digits)];
}
