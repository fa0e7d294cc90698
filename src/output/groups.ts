import type { Reading, Result, Score } from '../results/result.ts'

/** A group of measures under one heading, as reports and the terminal print them. */
export interface Group {
  readonly key: string
  readonly title: string
  /** What the group answers, in a line. */
  readonly about: string
  /** The group's score, where it has one. */
  readonly score?: number | null
  readonly readings: readonly Reading[]
}

const headings: readonly (readonly [key: string, title: string, about: string])[] = [
  ['growth', 'Growth', 'Does the community grow, and do newcomers stay?'],
  ['activity', 'Activity', 'Are members there, and do they take part?'],
  ['conversion', 'Conversion', 'Do members buy, again, and at full price?'],
  ['referral', 'Spread', 'How far does word travel, and how fast?'],
  ['economics', 'Money', 'What came in, what went out, and for whom?'],
  ['quality', 'Quality of those who came', 'Are the new members the right ones?'],
  ['network', 'Community network', 'How are the members tied to each other?'],
]

/** The readings of a result by group, in the order in which they are read. */
export function groups(result: Result): readonly Group[] {
  const scores: Readonly<Record<string, number | null>> = { ...result.score } satisfies Score
  return headings.map(([key, title, about]) => ({
    key,
    title,
    about,
    ...(key in scores ? { score: scores[key] ?? null } : {}),
    readings: result.readings.filter((reading) => reading.key.startsWith(`${key}.`)),
  }))
}
