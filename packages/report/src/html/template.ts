/** What is the same in every report. `page/build` makes it. */
export interface Template {
  /** The content of the policy. It allows only this script and this style. */
  readonly policy: string;
  readonly style: string;
  /** The application. It stands after the data. */
  readonly script: string;
}
