/** An API as the generated files call it. */
export interface ApiNames {
  /** Of the folder under specs/ and of the files: `purecloud`. */
  readonly api: string;
  /** In names of types: `PureCloud`. */
  readonly title: string;
}
