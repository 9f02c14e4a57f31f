/** A place that both platforms know under their own names. Within it, extensions say who is who. */
export interface Site {
  /** `<service provider>/<group>` on Odin. */
  readonly group: string;
  /** The name of a division or a location of PureCloud. */
  readonly division: string;
}

/** What an organisation knows of its people, but no record says. */
export interface PeopleOptions {
  /**
   * Who is who, as somebody wrote it. A key is the id of a user of Odin, and a value the id or e-mail address of one of
   * PureCloud. It wins over all keys, and a user whom it names is never matched with anybody else.
   */
  readonly map?: ReadonlyMap<string, string> | undefined;
  /** Pairs of places. A group may have several divisions, and a division several groups. */
  readonly sites?: readonly Site[] | undefined;
  /** The country of numbers whose users name none: two letters, such as `GB`. */
  readonly country?: string | undefined;
}
