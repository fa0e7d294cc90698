import { percent } from '../../charts/printNumber.ts'
import type { Sensitivity } from '../../experiments/sensitivity.ts'
import type { MetricUnit } from '../../metrics/metric.ts'
import type { Language } from '../../text/language.ts'
import type { SensitivityInput } from './sensitivityInput.ts'
import { clipped, shareRange } from './shareText.ts'
import { short } from './short.ts'

/** What a measure depends on most, how much ignorance of the inputs spreads it, and how much luck does. */
export function sensitivityVerdict(
  inputs: readonly SensitivityInput[],
  top: number,
  { effects, indices }: Sensitivity,
  { label, unit }: { readonly label: string; readonly unit: MetricUnit },
  language: Language,
): string {
  const { total } = indices.inputs[top]
  if (total.estimate === null)
    return {
      en: `${label} does not vary with any of these inputs.`,
      zh: `${label}不随这些输入变化。`,
    }[language]
  const ignorance = short(Math.sqrt(indices.ignorance), unit, language)
  const luck = indices.luck === null ? null : short(Math.sqrt(indices.luck), unit, language)
  if (language === 'zh') {
    return (
      `${label}最取决于${inputs[top].path}：占未知部分的${percent(clipped(total.estimate), 0)}（${shareRange(total, language)}）；` +
      `在${inputs[top].range}内变动使其改变${short(effects[top].size, unit, language)}。` +
      `不知道这些输入使其标准差为${ignorance}${luck === null ? '' : `；仅运气就使单次运行的标准差为${luck}`}。`
    )
  }
  return (
    `${label} depends most on ${inputs[top].path}: ${percent(clipped(total.estimate), 0)} of what is not known ` +
    `(${shareRange(total, language)}); going through ${inputs[top].range} changes it by ${short(effects[top].size, unit, language)}. ` +
    `Not knowing the inputs spreads it by ${ignorance} (standard deviation)${luck === null ? '' : `; luck alone spreads single runs by ${luck}`}.`
  )
}
