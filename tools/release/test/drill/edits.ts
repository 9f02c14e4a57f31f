import type { Impact } from "../../src/versions/impact.ts";
import type { Scratch } from "../kit.ts";

/** One edit of the specs, as a maintainer would make it, and what it must lead to. */
export interface Edit {
  readonly name: string;
  edit(specs: Scratch): void;
  readonly leadsTo: Rated | { readonly error: RegExp };
}

interface Rated {
  readonly impact: Impact;
  /** A line of the changelog. */
  readonly says: string;
  /** What the generated clients have more of than before; "less": they are shorter. */
  readonly generates: RegExp | "less";
  /** What the gate says although there is a changeset, if it does. */
  readonly refused?: RegExp;
}

const at = (path: string) => `specs/purecloud/${path}`;
const verifiers = at("paths/users-userId-verifiers.yaml");
const station = at("paths/users-userId-station.yaml");
const listed = "  /api/v2/users/{userId}/verifiers:\n    $ref: paths/users-userId-verifiers.yaml\n";
const parameters = "  parameters:\n    - $ref: ../components/parameters/userId.yaml\n";
const parameter = (required: boolean) => `${parameters}    - name: kind
      in: query
      required: ${required}
      description: Kind of verifier.
      schema:
        type: string
      example: totp
`;

/** The thirteen that stand in the plan of the project, in its order, and some that are near them. */
export const edits: readonly Edit[] = [
  {
    name: "add an optional parameter",
    edit: (specs) => specs.change(verifiers, parameters, parameter(false)),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `getUserVerifiers`: New: parameter `kind` (query, optional).",
      generates: /^ {2}kind\?: string \| undefined;$/m,
    },
  },
  {
    name: "add a required parameter",
    edit: (specs) => specs.change(verifiers, parameters, parameter(true)),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `getUserVerifiers`: New: parameter `kind` (query, required).",
      generates: /^ {2}kind: string;$/m,
    },
  },
  {
    name: "remove an operation that was deprecated",
    edit: (specs) => {
      specs.change(at("openapi.yaml"), "  /api/v2/fieldconfig:\n    $ref: paths/fieldconfig.yaml\n", "");
      specs.remove(at("paths/fieldconfig.yaml"));
    },
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `getFieldconfig`: Removed: `GET /api/v2/fieldconfig`.",
      generates: "less",
    },
  },
  {
    name: "rename a field",
    edit: (specs) => specs.change(at("components/schemas/Verifier.yaml"), "  enabled:\n", "  active:\n"),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `Verifier` (`getUserVerifiers`): Removed: field `enabled`.",
      generates: /^ {2}active\?: boolean;$/m,
    },
  },
  {
    name: "widen an enum",
    edit: (specs) => specs.change(at("components/schemas/SystemPresence.yaml"), "  - BUSY\n", "  - BUSY\n  - ASLEEP\n"),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `SystemPresence` (`postAnalyticsUsersDetailsQuery`): Values: gained `ASLEEP`.",
      generates: /^export type KnownSystemPresence =[^;]*"ASLEEP"/m,
    },
  },
  {
    name: "narrow an enum",
    edit: (specs) => specs.change(at("components/parameters/sortOrderCursor.yaml"), "    - ASC\n", ""),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, parameter `sortOrder` (query) (`getUsersQuery`): Values: lost `ASC`.",
      generates: /^ {2}sortOrder\?: "DESC" \| undefined;$/m,
    },
  },
  {
    name: "make a response field nullable",
    edit: (specs) =>
      specs.change(
        at("components/schemas/Verifier.yaml"),
        "    type: string\n    description: Name",
        '    type: [string, "null"]\n    description: Name',
      ),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `Verifier` (`getUserVerifiers`): Type of `name` went from `string` to `string` or `null`.",
      generates: /^ {2}name\?: string \| null;$/m,
    },
  },
  {
    name: "change a default",
    edit: (specs) => specs.change(at("components/parameters/pageSizeUsers.yaml"), "  default: 25\n", "  default: 50\n"),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, parameter `pageSize` (query) (`getUsers`): Default went from `25` to `50`.",
      generates: /@default 50$/m,
    },
  },
  {
    name: "tighten a permission",
    edit: (specs) =>
      specs.change(
        station,
        "{ mode: any, permissions: [telephony:otherStationAssociation:view] }",
        "{ mode: all, permissions: [telephony:otherStationAssociation:view, telephony:station:view] }",
      ),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `getUserStation`: Requires `telephony:otherStationAssociation:view` and `telephony:station:view`; it was `telephony:otherStationAssociation:view`.",
      generates:
        /Requires all of the permissions `telephony:otherStationAssociation:view`, `telephony:station:view`\.$/m,
    },
  },
  {
    name: "add an operation",
    edit: (specs) => {
      const text = specs.read(verifiers).replace("operationId: getUserVerifiers", "operationId: getUserSkillgroups");
      specs.write(at("paths/users-userId-skillgroups.yaml"), text);
      specs.change(
        at("openapi.yaml"),
        listed,
        `${listed}  /api/v2/users/{userId}/skillgroups:\n    $ref: paths/users-userId-skillgroups.yaml\n`,
      );
    },
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `getUserSkillgroups`: New: `GET /api/v2/users/{userId}/skillgroups`.",
      generates: /^ {2}getUserSkillgroups\(params: GetUserSkillgroupsParams/m,
    },
  },
  {
    name: "edit only a description",
    edit: (specs) =>
      specs.change(
        verifiers,
        "  summary: List a user's second factors\n",
        "  summary: List the second factors of a user\n",
      ),
    leadsTo: {
      impact: "patch",
      says: "- PureCloud, reworded: `getUserVerifiers`.",
      generates: /^ {3}\* List the second factors of a user\.$/m,
    },
  },
  {
    name: "break a $ref",
    edit: (specs) =>
      specs.change(at("components/schemas/VerifierEntityListing.yaml"), "$ref: Verifier.yaml", "$ref: Verifer.yaml"),
    leadsTo: {
      error:
        /^specs\/purecloud\/components\/schemas\/VerifierEntityListing\.yaml:8:7: Can't resolve \$ref.*Do: correct the path of this \$ref/,
    },
  },
  {
    name: "add a duplicate operationId",
    edit: (specs) => specs.change(verifiers, "operationId: getUserVerifiers", "operationId: getUserStation"),
    leadsTo: {
      error: /^specs\/purecloud\/paths\/users-userId-verifiers\.yaml:2:16: .*getUserStation.* Do: give one of the two/,
    },
  },

  // Near them: the other side of a rule.
  {
    name: "remove an operation that was not deprecated",
    edit: (specs) => {
      specs.change(at("openapi.yaml"), listed, "");
      specs.remove(verifiers);
    },
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `getUserVerifiers`: Removed: `GET /api/v2/users/{userId}/verifiers`.",
      generates: "less",
      refused: /^`getUserVerifiers` is gone, but was not deprecated in the base\. Do: keep it for one minor version/,
    },
  },
  {
    name: "widen an enum that only requests hold",
    edit: (specs) =>
      specs.change(at("components/parameters/sortOrderCursor.yaml"), "    - DESC\n", "    - DESC\n    - SCORE\n"),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, parameter `sortOrder` (query) (`getUsersQuery`): Values: gained `SCORE`.",
      generates: /"SCORE"/,
    },
  },
  {
    name: "narrow an enum that answers hold",
    edit: (specs) => specs.change(at("components/schemas/SystemPresence.yaml"), "  - MEAL\n", ""),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `SystemPresence` (`postAnalyticsUsersDetailsQuery`): Values: lost `MEAL`.",
      generates: /^export type KnownSystemPresence =(?:(?!"MEAL")[^;])*;/m,
    },
  },
  {
    name: "loosen a permission",
    edit: (specs) =>
      specs.change(
        station,
        "{ mode: any, permissions: [telephony:otherStationAssociation:view] }",
        "{ mode: none, permissions: [] }",
      ),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `getUserStation`: Requires no permission; it was `telephony:otherStationAssociation:view`.",
      generates: /Requires no permission beyond a valid token\.$/m,
    },
  },
  {
    name: "deprecate an operation",
    edit: (specs) => specs.change(verifiers, "  tags: [credentials]\n", "  tags: [credentials]\n  deprecated: true\n"),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `getUserVerifiers`: It is deprecated.",
      generates: /@deprecated/,
    },
  },
];
