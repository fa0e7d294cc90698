import type { Reading, Result, Score } from '../results/result.ts'
import type { Language, Words } from '../text/language.ts'

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

const headings: readonly (readonly [key: string, title: Words, about: Words])[] = [
  [
    'growth',
    { en: 'Growth', zh: '用户增长' },
    { en: 'Does the community grow, and do newcomers stay?', zh: '社群在增长吗？新用户留得住吗？' },
  ],
  [
    'activity',
    { en: 'Activity', zh: '用户活跃度' },
    { en: 'Are members there, and do they take part?', zh: '成员来不来、参不参与？' },
  ],
  [
    'conversion',
    { en: 'Conversion', zh: '用户转化率' },
    { en: 'Do members buy, again, and at full price?', zh: '成员买不买、会不会复购、肯不肯付原价？' },
  ],
  [
    'referral',
    { en: 'Spread', zh: '裂变传播' },
    { en: 'How far does word travel, and how fast?', zh: '口碑传多远、传多快？' },
  ],
  [
    'economics',
    { en: 'Money', zh: '资金' },
    { en: 'What came in, what went out, and for whom?', zh: '收入多少、花了多少、花在谁身上？' },
  ],
  [
    'quality',
    { en: 'Quality of those who came', zh: '新用户质量' },
    { en: 'Are the new members the right ones?', zh: '来的是不是对的人？' },
  ],
  [
    'network',
    { en: 'Community network', zh: '社群网络' },
    { en: 'How are the members tied to each other?', zh: '成员之间怎样相连？' },
  ],
]

/** The readings of a result by group, in the order in which they are read. */
export function groups(result: Result, language: Language): readonly Group[] {
  const scores: Readonly<Record<string, number | null>> = { ...result.score } satisfies Score
  return headings.map(([key, title, about]) => ({
    key,
    title: title[language],
    about: about[language],
    ...(key in scores ? { score: scores[key] ?? null } : {}),
    readings: result.readings.filter((reading) => reading.key.startsWith(`${key}.`)),
  }))
}
