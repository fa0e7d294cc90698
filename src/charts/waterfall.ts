import type { TopLevelSpec } from 'vega-lite'
import { displayWidth } from '../text/displayWidth.ts'
import type { Language } from '../text/language.ts'
import { frame, pictureWidth } from './frame.ts'
import { yuan } from './printNumber.ts'
import { palette, textSize } from './theme.ts'

/** A line of a ledger: what it adds (below 0: takes), fen; a `sum` stands on the ground instead of on the line before. */
export interface Step {
  readonly name: string
  readonly fen: number
  readonly sum?: true
}

/** Lines of a ledger from top to bottom, each beginning where the one before ended, with its amount at its end. */
export function waterfall(steps: readonly Step[], language: Language): TopLevelSpec {
  let at = 0
  const values = steps.map(({ name, fen, sum }) => {
    const from = sum ? 0 : at
    at = sum ? fen : at + fen
    const color = sum ? palette.blue : fen < 0 ? palette.orange : palette.green
    const text = sum ? yuan(fen, 0) : `${fen < 0 ? '' : '+'}${yuan(fen, 0)}`
    return { name, from: from / 100, to: at / 100, end: Math.max(from, at) / 100, color, text }
  })
  const [low, high] = [Math.min(0, ...values.map(({ to }) => to)), Math.max(0, ...values.map(({ end }) => end))]
  const longest = Math.max(...values.map(({ text }) => displayWidth(text)))
  const plot = pictureWidth - 32 - Math.max(...values.map(({ name }) => displayWidth(name))) * textSize * 0.6
  const room = ((high - low) * (longest * textSize * 0.62 + 10)) / Math.max(plot - longest * textSize * 0.62 - 10, 80)
  const y = {
    field: 'name',
    type: 'nominal' as const,
    sort: values.map(({ name }) => name),
    title: { en: 'line', zh: '项目' }[language],
    axis: { titleAngle: 0, titleAlign: 'right' as const, titleX: -5, titleY: -8 },
  }
  const scale = { domain: [low, high + room] }
  const axis = { format: high < 10_000 ? '$,.0f' : '$~s', grid: true, ticks: false, domain: false, tickCount: 4 }
  const title = { en: 'yuan (¥)', zh: '元（¥）' }[language]
  return {
    ...frame(64 + values.length * (values.length > 10 ? 22 : 28)),
    data: { values },
    encoding: { y },
    layer: [
      {
        mark: { type: 'bar', height: { band: 0.68 } },
        encoding: {
          x: { field: 'from', type: 'quantitative', title, scale, axis },
          x2: { field: 'to' },
          color: { field: 'color', type: 'nominal', scale: null },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 5 },
        encoding: { x: { field: 'end', type: 'quantitative', title }, text: { field: 'text', type: 'nominal' } },
      },
    ],
  }
}
