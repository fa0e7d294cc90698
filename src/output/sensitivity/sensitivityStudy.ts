import { whole } from '../../charts/printNumber.ts'
import type { Sensitivity } from '../../experiments/sensitivity.ts'
import { type MetricKey, metrics } from '../../metrics/index.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { Language } from '../../text/language.ts'
import { measureName } from '../measureName.ts'
import type { FolderFile } from '../receipt.ts'
import type { Study } from '../study.ts'
import { tableFiles } from '../tableFiles.ts'
import type { SensitivityInput } from './sensitivityInput.ts'
import { sensitivityTable } from './sensitivityTable.ts'
import { sensitivityVerdict } from './sensitivityVerdict.ts'
import { sharesChart } from './sharesChart.ts'
import { shareCells } from './shareText.ts'
import { short } from './short.ts'
import { worthSentence, worthTable } from './worthOfKnowing.ts'

/** What a sensitivity study is about. */
export interface SensitivityAbout {
  readonly scenario: string
  readonly question: string
  readonly metric: MetricKey
  readonly inputs: readonly SensitivityInput[]
  readonly runs: number
  readonly found: Sensitivity
  readonly files: readonly FolderFile[]
  readonly language: Language
}

/** A sensitivity study: which input matters most, what luck does, and how sure both are. */
export function sensitivityStudy({
  scenario,
  question,
  metric,
  inputs,
  runs,
  found,
  files,
  language,
}: SensitivityAbout): Study {
  const { unit }: Metric = metrics[metric]
  const label = measureName(metric, language)
  const { effects, indices } = found
  const order = inputs
    .map((_, at) => at)
    .sort((one, other) => totalOf(found, other) - totalOf(found, one) || effects[other].size - effects[one].size)
  const verdict = sensitivityVerdict(inputs, order[0], found, { label, unit }, language)
  return {
    title: {
      en: `What ${label.toLowerCase()} of ${scenario} depends on`,
      zh: `“${scenario}”的${label}取决于什么`,
    }[language],
    question,
    kicker: {
      en: `${whole(inputs.length)} inputs, ${whole(runs)} runs`,
      zh: `${whole(inputs.length)}个输入，${whole(runs)}次运行`,
    }[language],
    verdict: `${verdict}${worthSentence(inputs, found, language)}`,
    tables: [
      {
        key: 'screening',
        title: { en: 'Screening: how much each input changes it (Morris)', zh: '筛选：每个输入的影响（莫里斯法）' }[
          language
        ],
        sentence: {
          en: 'Effect: how much it changes as the input goes through its whole range, in the mean and in size. Varies: how much the effects differ from place to place; large where the input bends or works with others.',
          zh: '效应：输入走遍整个范围使其改变多少，取均值和大小。变化：效应随处境的差异；输入的作用弯曲或与其他输入相互影响时较大。',
        }[language],
        heads: { en: ['Range', 'Effect', 'Size', 'Varies'], zh: ['范围', '效应', '大小', '变化'] }[language],
        rows: order.map((at) => ({
          name: inputs[at].path,
          cells: [
            inputs[at].range,
            ...[effects[at].mean, effects[at].size, effects[at].spread].map((value) => short(value, unit, language)),
          ],
        })),
      },
      {
        key: 'shares',
        title: { en: 'Shares of what is not known (Sobol)', zh: '未知部分的占比（索博尔法）' }[language],
        sentence: {
          en: 'Alone: the share of the variance that knowing the input would take away. In all: the share that would stay if all others were known. In brackets 95% intervals.',
          zh: '单独：知道该输入能消除的方差占比。总计：其他输入都已知时仍留下的占比。括号内为95%区间。',
        }[language],
        heads: { en: ['Alone', '', 'In all', ''], zh: ['单独', '', '总计', ''] }[language],
        rows: order.map((at) => ({
          name: inputs[at].path,
          cells: [...shareCells(indices.inputs[at].first, language), ...shareCells(indices.inputs[at].total, language)],
        })),
      },
      ...worthTable(inputs, found, language),
    ],
    charts: [sharesChart(inputs, order, found, verdict, language)],
    files: [...files, ...tableFiles('sensitivity', sensitivityTable(inputs, found, unit))],
  }
}

function totalOf({ indices }: Sensitivity, at: number): number {
  return indices.inputs[at].total.estimate ?? 0
}
