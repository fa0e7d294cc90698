import { words } from '../charts/numbers.ts'
import { printNumber } from '../charts/printNumber.ts'
import type { Fact } from '../credibility/fact.ts'
import { facts } from '../credibility/index.ts'
import type { MetricUnit } from '../metrics/metric.ts'
import { column, type Table } from '../results/table.ts'
import type { Language, Words } from '../text/language.ts'
import type { TextRow } from './tableLines.ts'

/** What the words of the card mean. */
export const credibilityHeads: Words = {
  en: 'PASS: in the published range. REVIEW: beyond it, by no more than real campaigns may differ. FAIL: further off. –: the run cannot tell.',
  zh: '通过：在已发表的范围内。存疑：超出范围，但不超过真实活动之间的差异。不符：偏离更远。–：本次运行看不出。',
}

const standingWords: Readonly<Record<string, Words>> = {
  pass: { en: 'PASS', zh: '通过' },
  review: { en: 'REVIEW', zh: '存疑' },
  fail: { en: 'FAIL', zh: '不符' },
  unseen: { en: '–', zh: '–' },
}

/** The credibility card as rows of text, those that fail first; and how many stand how, in a sentence. */
export interface CredibilityText {
  readonly sentence: string
  readonly heads: readonly string[]
  readonly rows: readonly TextRow[]
}

const order = ['fail', 'review', 'pass', 'unseen']

/** The card as people read it: standing, this world's number, what was published; in full also the source. */
export function credibilityText(table: Table, language: Language, inFull = false): CredibilityText {
  const known: Readonly<Record<string, Fact>> = facts
  const [keys, labels, standings, units] = ['key', 'fact', 'standing', 'unit'].map((name) => words(table, name))
  const names = labels.map((label, at) => (language === 'zh' ? (known[keys[at]]?.chinese ?? label) : label))
  const number = (name: string, at: number) => {
    const value = column(table, name)[at]
    // A unit of a fact is one of those of metrics.
    return printNumber(typeof value === 'number' ? value : null, units[at] as MetricUnit).number
  }
  const count = (standing: string) => standings.filter((each) => each === standing).length
  const places = names
    .map((_, at) => at)
    .sort((a, b) => order.indexOf(standings[a]) - order.indexOf(standings[b]) || a - b)
  const [sourcesOf, reasons] = ['source', 'reason'].map((name) => words(table, name))
  const sources = sourcesOf.map((source, at) => (language === 'zh' ? (known[keys[at]]?.source.zh ?? source) : source))
  return {
    sentence: {
      en:
        `${count('pass')} of ${names.length} facts pass, ${count('review')} want a look, ${count('fail')} fail` +
        `${count('unseen') === 0 ? '.' : `; of ${count('unseen')} this run cannot tell.`}`,
      zh: `${names.length}项事实中${count('pass')}项通过，${count('review')}项存疑，${count('fail')}项不符${count('unseen') === 0 ? '。' : `；${count('unseen')}项本次运行看不出。`}`,
    }[language],
    heads: {
      en: ['Stands', 'Here', 'Published', ...(inFull ? ['Source'] : [])],
      zh: ['结论', '本世界', '已发表', ...(inFull ? ['来源'] : [])],
    }[language],
    rows: places.map((at) => ({
      name: names[at],
      cells: [
        standingWords[standings[at]][language],
        number('value', at),
        {
          en: `${number('least', at)} to ${number('most', at)}`,
          zh: `${number('least', at)}～${number('most', at)}`,
        }[language],
        ...(inFull ? [standings[at] === 'unseen' && language === 'en' ? reasons[at] : sources[at]] : []),
      ],
    })),
  }
}
