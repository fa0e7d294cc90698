import { type QuantityOptions, quantity } from './quantity.ts'
import { anyCase, decimal, readDecimal, type Unit } from './unit.ts'

/** The most money one field may hold: ¥1 billion, far inside the range where whole fen add up exactly. */
export const mostMoney = 100_000_000_000

const sign = `(?:[¥￥]|${anyCase('rmb|cny')})`
const word = `(?:元|${anyCase('yuan|rmb|cny')})`

/** An amount of money, whole fen in the model; `¥10`, `10 yuan`, `10元` or plain `10` (yuan) in a file. */
export const moneyUnit: Unit = {
  name: 'money',
  plainly: { en: 'an amount of money in yuan', zh: '金额（元）' },
  example: '¥10',
  pattern: `^\\s*(?:[-+]?\\s*${sign}\\s*)?${decimal}\\s*${word}?\\s*$`,
  whole: true,
  read(text) {
    const bare = text
      .trim()
      .replace(/^([-+]?)\s*(?:[¥￥]|RMB|CNY)\s*/i, '$1')
      .replace(/\s*(?:yuan|元|RMB|CNY)$/i, '')
    const yuan = readDecimal(bare)
    return yuan === undefined ? undefined : toFen(yuan)
  },
  plain: toFen,
  write: (fen) => `${fen < 0 ? '-' : ''}¥${yuanText(Math.abs(fen))}`,
}

/** A field that holds money in fen; never negative unless the options say otherwise. */
export function money(options: QuantityOptions) {
  return quantity(moneyUnit, { min: 0, max: mostMoney, ...options })
}

function toFen(yuan: number): number {
  return Math.round(yuan * 100)
}

function yuanText(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}
