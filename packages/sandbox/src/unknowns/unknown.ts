/** Something that no source says of a platform. The sandbox can behave in each of the ways that are possible. */
export interface Unknown<Answer extends string = string> {
  readonly question: string;
  /** The fact, or the open question, that it belongs to. The pages of `docs/facts` have it. */
  readonly fact: string;
  /** Each possible answer, and what the sandbox then does. */
  readonly answers: Readonly<Record<Answer, string>>;
  readonly default: NoInfer<Answer>;
}

/** An unknown whose answers have their names as types. */
export const unknown = <const Answer extends string>(one: Unknown<Answer>): Unknown<Answer> => one;
