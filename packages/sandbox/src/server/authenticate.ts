import type { Faults } from "../faults/faults.js";
import type { Incoming } from "./routes.js";
import type { Answer, SentRequest, Service } from "./service.js";
import type { Grant } from "./tokens.js";

/** The grant of a request's token, or the answer to a token that is not accepted. */
export type Authentication = { readonly grant: Grant } | { readonly refused: Answer };

/** Whether all tokens are over, from this request on. */
const isOver = ({ unauthorizedForever: from = false }: Faults, number: number): boolean =>
  from === true || (from !== false && number >= from);

/** Checks the tokens of a platform, and ends them as the faults demand. */
export function createAuthentication(
  { tokens, refusals }: Pick<Service, "tokens" | "refusals">,
  faults: Faults,
): (request: Incoming, sent: SentRequest) => Authentication {
  /** Requests that were refused for their token, and have not succeeded since. */
  const refused = new Set<string>();
  return (request, { number, fate }) => {
    if (isOver(faults, number))
      return { refused: { reply: refusals.unauthorized("wrong"), fault: "unauthorizedForever" } };
    const { authorization } = request.headers;
    const key = `${request.method} ${request.path}?${request.query}`;
    const ends = fate.endsToken === "planned" || (fate.endsToken === "rolled" && refused.size === 0);
    if (ends) tokens.expire(authorization);
    const grant = tokens.check(authorization);
    if (typeof grant === "string") {
      if (faults.tokenEnds) refused.add(key);
      return { refused: { reply: refusals.unauthorized(grant), ...(ends && { fault: "tokenEnds" }) } };
    }
    // The same call repeats a request whose answer is spoilt, with the new token that it already has.
    if (fate.transient === undefined) refused.delete(key);
    return { grant };
  };
}
