/** One thing of a list. */
export interface Listed {
  /** Its word in a file or on the command line. */
  readonly name: string
  /** Its name in Chinese, where it has one. */
  readonly chinese?: string
  /** The heading it stands under, where the list has any; those of one heading follow on each other. */
  readonly heading?: string
  /** What it is. */
  readonly summary: string
  /** All there is to know of it, as lines that fit the width asked for. */
  readonly details: (columns: number) => readonly string[]
}
