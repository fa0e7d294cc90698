/** How words are marked on a terminal; each returns its text unchanged where there is no colour. */
export interface Marks {
  readonly heading: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly soft: (text: string) => string
}
