import type { Chart } from '../../charts/chart.ts'
import { percent } from '../../charts/printNumber.ts'
import { rankedBars } from '../../charts/rankedBars.ts'
import { palette } from '../../charts/theme.ts'
import type { Sensitivity } from '../../experiments/sensitivity.ts'
import { cutText } from '../../text/cutText.ts'
import type { Language } from '../../text/language.ts'
import type { SensitivityInput } from './sensitivityInput.ts'
import { clipped } from './shareText.ts'

/** The share of the variance of each input in all, as bars in the order given. */
export function sharesChart(
  inputs: readonly SensitivityInput[],
  order: readonly number[],
  found: Sensitivity,
  finding: string,
  language: Language,
): Chart {
  const about = { name: 'shares', title: { en: 'Shares of what is not known', zh: '未知部分的占比' }[language] }
  if (found.indices.inputs.every(({ total }) => total.estimate === null)) {
    return { ...about, spec: null, reason: { en: 'it does not vary with the inputs', zh: '它不随输入变化' }[language] }
  }
  const bars = order.map((at) => {
    const share = clipped(found.indices.inputs[at].total.estimate ?? 0)
    return { name: cutText(inputs[at].path, 30), value: 100 * share, text: percent(share, 0), color: palette.blue }
  })
  const scale = {
    title: { en: 'share of the variance, %', zh: '占方差的比例（%）' }[language],
    names: { en: 'inputs', zh: '输入' }[language],
    format: ',.0f',
    least: 1,
  }
  return { ...about, finding, spec: rankedBars(bars, scale) }
}
