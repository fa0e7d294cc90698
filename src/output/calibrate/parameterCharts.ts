import { normalCdf } from '../../arithmetic/normalCdf.ts'
import type { Chart } from '../../charts/chart.ts'
import { posteriorBars } from '../../charts/posteriorBars.ts'
import type { Calibration } from '../../experiments/calibrate.ts'
import type { UncertainField } from '../../scenario/uncertainties.ts'
import type { Language } from '../../text/language.ts'
import type { Uncertain } from '../../units/uncertain.ts'
import { endsOf } from './endsOf.ts'
import { shown } from './shown.ts'

/** A chart a parameter: what is thought of it after the data, and what was before. */
export function parameterCharts(
  fields: readonly UncertainField[],
  found: Calibration,
  language: Language,
): readonly Chart[] {
  return fields.map(({ path, unit, law }, at) => {
    const parameter = found.parameters[at]
    const [low, high] = endsOf(law)
    const scale = unit.name === 'share' ? 100 : unit.name === 'money' ? 0.01 : 1
    const sign = { share: '%', money: '¥', days: { en: 'days', zh: '天' }[language] }[unit.name as 'share'] ?? ''
    const prior = (from: number, to: number) => chanceBetween(law, from / scale, to / scale)
    const values = found.points.map((point) => (point[at] ?? 0) * scale)
    const write = (value: number) => shown(unit, value)
    const [least, most] = [write(parameter?.low ?? low), write(parameter?.high ?? high)]
    const name = path.join('.')
    const finding = {
      en: parameter?.pinned
        ? `${name} lies between ${least} and ${most} with a chance of 90%; the dashes are what was thought before.`
        : `The data do not pin ${name} down: the bars look like the dashes, which are what was thought before.`,
      zh: parameter?.pinned
        ? `${name}有90%的可能在${least}与${most}之间；虚线为先验。`
        : `数据无法确定${name}：柱形与虚线（先验）相近。`,
    }[language]
    const text = {
      parameter: sign === '' ? name : `${name}, ${sign}`,
      share: { en: 'chance, %', zh: '可能性，%' }[language],
      finding,
    }
    const drawing = posteriorBars(values, found.weights, { low: low * scale, high: high * scale, prior }, text)
    return { name: `parameter-${at + 1}`, title: name, ...drawing }
  })
}

function chanceBetween(law: Uncertain, from: number, to: number): number {
  if (law.law === 'uniform') return Math.max(0, Math.min(to, law.high) - Math.max(from, law.low)) / (law.high - law.low)
  const below = (value: number) => normalCdf((value - law.centre) / law.spread)
  const whole = below(law.high) - below(law.low)
  return whole > 0 ? Math.max(0, below(Math.min(to, law.high)) - below(Math.max(from, law.low))) / whole : 0
}
