import { type Answers, usual } from "../../unknowns/index.js";

/** What requests have written of one user. Everything else is as the estate made it. */
export interface Written {
  /** Service to whether the user has it directly. */
  readonly services?: ReadonlyMap<string, boolean>;
  readonly packs?: ReadonlyMap<string, boolean>;
  /** Changes of settings by service, in the order of requests. */
  readonly settings?: ReadonlyMap<string, readonly unknown[]>;
}

/** What writes have changed, by user id. Empty at first, for any size of estate. */
export interface OdinState {
  readonly written: Map<string, Written>;
  /** How the platform behaves where nobody knows. */
  readonly answers: Answers;
}

export const createOdinState = (answers: Answers = usual): OdinState => ({ written: new Map(), answers });
