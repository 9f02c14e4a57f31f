import type { Former, Formers, Side } from "../../people/people.js";
import { type Fact, valueIn } from "../../record/fact.js";
import type { DeletedUser } from "../../record/purecloud/deleted-users.js";
import { personOf } from "./finding.js";
import type { Judged, JudgedFormer } from "./judged.js";
import { reasonsOf } from "./sides.js";
import { type Truth, unsure } from "./truth.js";

/** What a judgement knows of the users whom PureCloud deleted. */
export interface DeletedPeople {
  readonly deleted: Fact<readonly DeletedUser[]>;
  /** Finds users of Odin among them. */
  readonly find: (deleted: readonly DeletedUser[]) => Formers;
  readonly purecloud: Side;
  readonly judged: readonly Judged[];
}

/** Which users of Odin without a counterpart had one that PureCloud deleted. */
export class FormerPeople {
  /** In the order of the users of Odin. */
  readonly people: readonly JudgedFormer[];
  readonly #byOdin: ReadonlyMap<number, JudgedFormer>;
  readonly #unsure: ReadonlyMap<number, Truth>;
  /** The reasons for everybody else. */
  readonly #others: Truth;

  constructor({ deleted, find, purecloud, judged }: DeletedPeople) {
    const { matched, unsure: open } = find(valueIn(deleted) ?? []);
    // Among users who were not read, there may be a live one.
    const partial = reasonsOf("purecloud", purecloud);
    const isWhole = partial.length === 0;
    this.people = isWhole ? matched.map((former) => judgedOf(former, judged[former.odin] as Judged)) : [];
    this.#byOdin = new Map(this.people.map((person) => [person.former.odin, person]));
    this.#unsure = new Map([
      ...[...open].map(([odin, why]) => [odin, unsure(why)] as const),
      ...(isWhole ? [] : matched.map(({ odin }) => [odin, unsure(...partial)] as const)),
    ]);
    this.#others = deleted.known ? false : unsure(deleted.because);
  }

  /** Whether PureCloud deleted the counterpart of a user of Odin. */
  isDeleted(odin: number): Truth {
    return this.#byOdin.has(odin) || (this.#unsure.get(odin) ?? this.#others);
  }

  /** The person, if it is certain. */
  personOf(odin: number): JudgedFormer | undefined {
    return this.#byOdin.get(odin);
  }
}

function judgedOf(former: Former, odin: Judged): JudgedFormer {
  const { userId, name } = former.purecloud;
  const purecloud = { platform: "purecloud", scope: "organisation", userId, name: valueIn(name) } as const;
  return { former, subject: personOf(odin.subject, purecloud), isSubject: odin.isSubject, users: [odin] };
}
