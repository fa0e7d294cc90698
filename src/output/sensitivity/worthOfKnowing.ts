import { yuan } from '../../charts/printNumber.ts'
import type { Sensitivity } from '../../experiments/sensitivity.ts'
import type { Interval } from '../../stats/interval.ts'
import type { Language } from '../../text/language.ts'
import type { Study } from '../study.ts'
import type { SensitivityInput } from './sensitivityInput.ts'

/** What to measure before the launch, in a sentence with a space before it. */
export function worthSentence(inputs: readonly SensitivityInput[], { worth }: Sensitivity, language: Language): string {
  if (worth === undefined) return ''
  const [best] = byWorth(worth)
  const { estimate = null, low = null, high = null } = worth[best ?? 0] ?? {}
  if (estimate === null || low === null || high === null) return ''
  if (language === 'zh') {
    const ends = `（${yuan(low, 0)}～${yuan(high, 0)}）`
    return estimate > 0
      ? `先测量${inputs[best ?? 0]?.path}：决定上线前知道它值${yuan(estimate, 0)}${ends}。`
      : `单独知道其中任何一个都不会改变是否上线的决定：值¥0${ends}。`
  }
  const within = `(${yuan(low, 0)} to ${yuan(high, 0)})`
  return estimate > 0
    ? ` Measure ${inputs[best ?? 0]?.path} first: knowing it before deciding on the launch is worth ${yuan(estimate, 0)} ${within}.`
    : ` Knowing none of them alone would change the decision whether to launch: it is worth ¥0 ${within}.`
}

/** What knowing each input would be worth, the dearest first; no table where it was not asked. */
export function worthTable(
  inputs: readonly SensitivityInput[],
  { worth }: Sensitivity,
  language: Language,
): Study['tables'] {
  if (worth === undefined) return []
  return [
    {
      key: 'worth',
      title: { en: 'Measure first: what knowing it would be worth (EVPPI)', zh: '先测量什么：知道它值多少' }[language],
      sentence: {
        en: 'How much more profit could be expected if the input were known before choosing between the campaign and none, by what the campaign adds to the profit over the same world without it. In brackets 95% intervals. An input that never changes the choice is worth nothing, however much the profit depends on it.',
        zh: '若在选择做不做活动之前知道该输入，期望利润能多多少，按活动比同一世界无活动多带来的利润计。括号内为95%区间。',
      }[language],
      heads: { en: ['Range', 'Worth', ''], zh: ['范围', '价值', ''] }[language],
      rows: byWorth(worth).map((at) => ({
        name: inputs[at]?.path ?? '',
        cells: [inputs[at]?.range ?? '', ...worthCells(worth[at], language)],
      })),
    },
  ]
}

function worthCells(worth: Interval | undefined, language: Language): readonly string[] {
  if (worth === undefined || worth.low === null) return ['–', { en: worth?.reason ?? '', zh: '' }[language]]
  return [
    yuan(worth.estimate, 0),
    {
      en: `(${yuan(worth.low ?? 0, 0)} to ${yuan(worth.high ?? 0, 0)})`,
      zh: `（${yuan(worth.low ?? 0, 0)}～${yuan(worth.high ?? 0, 0)}）`,
    }[language],
  ]
}

function byWorth(worth: readonly Interval[]): readonly number[] {
  const of = (at: number) => worth[at]?.estimate ?? -1
  return [...worth.keys()].sort((one, other) => of(other) - of(one))
}
