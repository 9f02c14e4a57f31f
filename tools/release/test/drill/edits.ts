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
  /** What the generated clients now contain. They are shorter if it is "less". */
  readonly generates: RegExp | "less";
  /** What the gate says although there is a changeset, if it does. */
  readonly refused?: RegExp;
}

const at = (path: string) => `specs/purecloud/${path}`;
const book = at("paths/books-bookId.yaml");
const loan = at("paths/books-bookId-loan.yaml");
const schema = (name: string) => at(`components/schemas/${name}.yaml`);
const sortOrder = at("components/parameters/sortOrder.yaml");
const listed = "  /books/{bookId}:\n    $ref: paths/books-bookId.yaml\n";
const parameters = "  parameters:\n    - $ref: ../components/parameters/bookId.yaml\n";
const parameter = (required: boolean) => `${parameters}    - name: kind
      in: query
      required: ${required}
      description: Kind of copy.
      schema:
        type: string
      example: paper
`;

/** The thirteen of the project's plan, in its order, and five near them. */
export const edits: readonly Edit[] = [
  {
    name: "add an optional parameter",
    edit: (specs) => specs.change(book, parameters, parameter(false)),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `getBook`: New: parameter `kind` (query, optional).",
      generates: /^ {2}kind\?: string \| undefined;$/m,
    },
  },
  {
    name: "add a required parameter",
    edit: (specs) => specs.change(book, parameters, parameter(true)),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `getBook`: New: parameter `kind` (query, required).",
      generates: /^ {2}kind: string;$/m,
    },
  },
  {
    name: "remove an operation that was deprecated",
    edit: (specs) => {
      specs.change(at("openapi.yaml"), "  /catalogue:\n    $ref: paths/catalogue.yaml\n", "");
      specs.remove(at("paths/catalogue.yaml"));
    },
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `getCatalogue`: Removed: `GET /catalogue`.",
      generates: "less",
    },
  },
  {
    name: "rename a field",
    edit: (specs) => specs.change(schema("Book"), "  printed:\n", "  onPaper:\n"),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `Book` (`getBooks`, `getBook`): Removed: field `printed`.",
      generates: /^ {2}onPaper\?: boolean;$/m,
    },
  },
  {
    name: "widen an enum",
    edit: (specs) => specs.change(schema("BookState"), "  - LENT\n", "  - LENT\n  - SOLD\n"),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `BookState` (`getBooks`, `getBook`): Values: gained `SOLD`.",
      generates: /^export type KnownBookState =[^;]*"SOLD"/m,
    },
  },
  {
    name: "narrow an enum",
    edit: (specs) => specs.change(sortOrder, "    - ASC\n", ""),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, parameter `sortOrder` (query) (`getBooks`): Values: lost `ASC`.",
      generates: /^ {2}sortOrder\?: "DESC" \| undefined;$/m,
    },
  },
  {
    name: "make a response field nullable",
    edit: (specs) =>
      specs.change(
        schema("Book"),
        "    type: string\n    description: Title",
        '    type: [string, "null"]\n    description: Title',
      ),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `Book` (`getBooks`, `getBook`): Type of `title` went from `string` to `string` or `null`.",
      generates: /^ {2}title\?: string \| null;$/m,
    },
  },
  {
    name: "change a default",
    edit: (specs) => specs.change(at("components/parameters/pageSize.yaml"), "  default: 25\n", "  default: 50\n"),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, parameter `pageSize` (query) (`getBooks`): Default went from `25` to `50`.",
      generates: /@default 50$/m,
    },
  },
  {
    name: "tighten a permission",
    edit: (specs) =>
      specs.change(
        loan,
        "{ mode: any, permissions: [loans:view] }",
        "{ mode: all, permissions: [loans:view, readers:view] }",
      ),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `getBookLoan`: Requires `loans:view` and `readers:view`. Before, it was `loans:view`.",
      generates: /Requires all of the permissions `loans:view`, `readers:view`\.$/m,
    },
  },
  {
    name: "add an operation",
    edit: (specs) => {
      const text = specs.read(book).replace("operationId: getBook", "operationId: getBookReviews");
      specs.write(at("paths/books-bookId-reviews.yaml"), text);
      specs.change(
        at("openapi.yaml"),
        listed,
        `${listed}  /books/{bookId}/reviews:\n    $ref: paths/books-bookId-reviews.yaml\n`,
      );
    },
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `getBookReviews`: New: `GET /books/{bookId}/reviews`.",
      generates: /^ {2}getBookReviews\(params: GetBookReviewsParams/m,
    },
  },
  {
    name: "edit only a description",
    edit: (specs) => specs.change(book, "  summary: Get a book\n", "  summary: Get one book\n"),
    leadsTo: {
      impact: "patch",
      says: "- PureCloud, reworded: `getBook`.",
      generates: /^ {3}\* Get one book\.$/m,
    },
  },
  {
    name: "break a $ref",
    edit: (specs) => specs.change(schema("BookListing"), "$ref: Book.yaml", "$ref: Bok.yaml"),
    leadsTo: {
      error:
        /^specs\/purecloud\/components\/schemas\/BookListing\.yaml:8:7: Can't resolve \$ref.*Do: correct the path of this \$ref/,
    },
  },
  {
    name: "add a duplicate operationId",
    edit: (specs) => specs.change(loan, "operationId: getBookLoan", "operationId: getBook"),
    leadsTo: {
      error: /^specs\/purecloud\/paths\/books-bookId-loan\.yaml:2:16: .*"getBook".* Do: give one of the two/,
    },
  },

  // The other side of a rule.
  {
    name: "remove an operation that was not deprecated",
    edit: (specs) => {
      specs.change(at("openapi.yaml"), listed, "");
      specs.remove(book);
    },
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `getBook`: Removed: `GET /books/{bookId}`.",
      generates: "less",
      refused: /^`getBook` is gone, but was not deprecated in the base\. Do: keep it for one minor version/,
    },
  },
  {
    name: "widen an enum that only requests hold",
    edit: (specs) => specs.change(sortOrder, "    - DESC\n", "    - DESC\n    - SCORE\n"),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, parameter `sortOrder` (query) (`getBooks`): Values: gained `SCORE`.",
      generates: /"SCORE"/,
    },
  },
  {
    name: "narrow an enum that answers hold",
    edit: (specs) => specs.change(schema("BookState"), "  - LOST\n", ""),
    leadsTo: {
      impact: "breaking",
      says: "- **Breaking.** PureCloud, `BookState` (`getBooks`, `getBook`): Values: lost `LOST`.",
      generates: /^export type KnownBookState =(?:(?!"LOST")[^;])*;/m,
    },
  },
  {
    name: "loosen a permission",
    edit: (specs) => specs.change(loan, "{ mode: any, permissions: [loans:view] }", "{ mode: none, permissions: [] }"),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `getBookLoan`: Requires no permission. Before, it was `loans:view`.",
      generates: /Requires no permission beyond a valid token\.$/m,
    },
  },
  {
    name: "deprecate an operation",
    edit: (specs) => specs.change(book, "  tags: [books]\n", "  tags: [books]\n  deprecated: true\n"),
    leadsTo: {
      impact: "minor",
      says: "- PureCloud, `getBook`: It is deprecated.",
      generates: /^ {3}\* @deprecated/m,
    },
  },
];
