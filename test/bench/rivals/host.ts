/** Where someone stands; the words of a day's rule. */
export type Standing = 'outside' | 'coming' | 'member' | 'former'

/** A world of people as objects, made with some library the way its own examples do it. */
export interface Host<Person> {
  readonly people: readonly Person[]
  /** Lets everybody act once. */
  readonly everybody: (act: (person: Person) => void) => void
  readonly friends: (person: Person) => readonly Person[]
  readonly standing: (person: Person) => Standing
  readonly become: (person: Person, standing: Standing) => void
  /** Notes an order. */
  readonly order: (person: Person) => void
}

/** Makes a world of so many people and these ties, each two entries. What it calls a person is its own affair. */
// biome-ignore lint/suspicious/noExplicitAny: the rules only hand back to a world the people they got from it
export type MakeHost = (people: number, ties: Int32Array) => Host<any> | Promise<Host<any>>
