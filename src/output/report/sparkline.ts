import type { Result } from '../../results/result.ts'

const width = 96
const height = 26
const edge = 3
/** Most points of a line; a longer one shows every second, third … of its values. */
const mostPoints = 96

/**
 * A line without axes, as small as a word, its last point marked and the days of the campaign behind it.
 *
 * It says nothing that is not said in numbers beside it, so a screen reader passes over it.
 *
 * @returns nothing for fewer than two values, or none but equal ones
 */
export function sparkline(values: readonly number[], { campaign, days }: Result): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (values.length < 2 || !(high > low)) return ''
  const across = (at: number) => fixed(edge + ((width - 2 * edge) * at) / (values.length - 1))
  const down = (value: number) => fixed(height - edge - ((height - 2 * edge) * (value - low)) / (high - low))
  const step = Math.ceil(values.length / mostPoints)
  const shown = values.map((_, at) => at).filter((at) => (values.length - 1 - at) % step === 0)
  const path = shown.map((at, place) => `${place === 0 ? 'M' : 'L'}${across(at)} ${down(values[at])}`).join('')
  const last = values.length - 1
  const from = campaign === null ? 0 : (width * (campaign.firstDay - 1)) / days
  const to = campaign === null ? 0 : (width * campaign.lastDay) / days
  const ground =
    campaign === null
      ? ''
      : `<rect class="window" x="${fixed(from)}" width="${fixed(Math.max(0, to - from))}" height="${height}"/>`
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${ground}<path d="${path}"/><circle cx="${across(last)}" cy="${down(values[last])}" r="2.2"/></svg>`
}

function fixed(value: number): string {
  return String(Number(value.toFixed(1)))
}
