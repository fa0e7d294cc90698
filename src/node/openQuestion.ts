import type { Asked } from '../experiments/compare.ts'
import { metrics } from '../metrics/index.ts'
import type { Metric } from '../metrics/metric.ts'
import type { Target } from '../metrics/target.ts'
import { writtenLike } from '../scenario/advice.ts'
import { printProblems } from '../scenario/printProblems.ts'
import { type Complaint, problemAt } from '../scenario/problem.ts'
import { sourceText } from '../scenario/sourceText.ts'
import { isMetric, metricMeant, noMetric, readTarget, targetUnit } from '../scenario/targets.ts'
import type { Language } from '../text/language.ts'

/** What the options of a comparison say, as they were typed. */
export interface QuestionWords {
  readonly maximise?: string
  readonly minimise?: string
  readonly matters?: string
  readonly budget?: string
  readonly liability?: string
  readonly guard: readonly string[]
  readonly cap: number
}

type Fault = Pick<Complaint, 'code' | 'message' | 'help'>

/** Reads what is asked of a comparison; undefined where something cannot be read, which is then printed, all at once. */
export function openQuestion(words: QuestionWords, lang: Language): Asked | undefined {
  const faults: string[] = []
  const told = (option: string, text: string, offset: number, fault: Fault) => {
    const source = sourceText(option, text)
    faults.push(printProblems([problemAt(source, offset, { ...fault, path: [] })], [source], lang))
  }
  const metric = words.minimise ?? words.maximise ?? 'economics.profit'
  const named = words.minimise === undefined ? '--maximise' : '--minimise'
  if (!isMetric(metric)) {
    told(named, metric, 0, { code: 'unknown-metric', message: noMetric(metric), help: metricMeant(metric) })
  }
  const guards = [
    ...limit('--budget', words.budget, 'economics.campaignCost'),
    ...limit('--liability', words.liability, 'economics.liability.p95'),
    ...words.guard.map((text) => ({ option: '--guard', text, rule: text })),
  ].flatMap(({ option, text, rule }): Target[] => {
    const [, key = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(rule) ?? []
    const read = readTarget(key, rest)
    if (!('code' in read)) return [read]
    told(option, text, 0, option === '--guard' ? read : { ...read, help: writtenLike(` ${option} ¥50,000`) })
    return []
  })
  let matters: number | undefined
  if (words.matters !== undefined && isMetric(metric)) {
    const { unit }: Metric = metrics[metric]
    matters = targetUnit(unit).read(words.matters)
    if (matters === undefined || !(matters > 0)) {
      const { plainly, example } = targetUnit(unit)
      told('--matters', words.matters, 0, {
        code: 'bad-option',
        message: { en: `expected ${plainly.en} above 0`, zh: `应为大于0的${plainly.zh}` },
        help: writtenLike(` --matters ${example}`),
      })
    }
  }
  if (faults.length > 0) console.error(`${faults.join('\n\n')}\n`)
  if (faults.length > 0 || !isMetric(metric)) return undefined
  const smaller = words.minimise !== undefined
  return { metric, smaller, guards, cap: words.cap, ...(matters === undefined ? {} : { matters }) }
}

/** An option that names the most of a metric, as the guard rail that it stands for. */
function limit(option: string, text: string | undefined, metric: string) {
  return text === undefined ? [] : [{ option, text, rule: `${metric} <= ${text}` }]
}
