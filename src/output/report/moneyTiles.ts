import { none, percent, yuan } from '../../charts/printNumber.ts'
import { signedNumber } from '../../charts/signedNumber.ts'
import type { Result } from '../../results/result.ts'
import type { Language, Words } from '../../text/language.ts'
import { type Estimate, estimates } from '../estimate.ts'
import { escapeHtml } from './escapeHtml.ts'

/** One large number: its name, the measure, and what to say under it. */
interface Tile {
  readonly name: Words
  readonly key: string
  readonly signed?: true
  readonly under: (of: (key: string) => number | null, language: Language) => string
}

const money = (value: number | null) => (value === null ? none : yuan(value, 0))

const tiles: readonly Tile[] = [
  {
    name: { en: 'Spent', zh: '花费' },
    key: 'economics.campaignCost',
    under: (of, language) => {
      const [discounts, rewards] = [money(of('economics.discountCost')), money(of('economics.rewardCost'))]
      return {
        en: `on winning and keeping members: discounts ${discounts}, rewards ${rewards}, and the rest`,
        zh: `用于拉新和留存：折扣${discounts}，奖励${rewards}，以及其他费用`,
      }[language]
    },
  },
  {
    name: { en: 'Earned', zh: '毛利' },
    key: 'economics.margin',
    under: (of, language) => {
      const [revenue, profit] = [money(of('economics.revenue')), money(of('economics.profit'))]
      return {
        en: `of margin on ${revenue} of revenue; after all costs ${profit} of profit`,
        zh: `收入${revenue}；扣除全部费用后利润${profit}`,
      }[language]
    },
  },
  {
    name: { en: 'Because of the campaign', zh: '活动带来的增量' },
    key: 'economics.profit.incremental',
    signed: true,
    under: (of, language) => {
      const roi = of('economics.roi')
      const share =
        roi === null ? '' : { en: `, ROI ${percent(roi, 0)}`, zh: `，投资回报率${percent(roi, 0)}` }[language]
      return {
        en: `of profit, against the same world without it${share}`,
        zh: `利润，与没有活动的同一世界相比${share}`,
      }[language]
    },
  },
  {
    name: { en: 'Cost per extra member', zh: '每名增量成员成本' },
    key: 'economics.cac.incremental',
    under: (of, language) => {
      const blended = of('economics.cac.blended')
      const cost = blended === null ? none : yuan(blended)
      return {
        en: `who would not have come without it; spread over all who joined it looks like ${cost}`,
        zh: `没有活动就不会来的成员；若摊到全部新增用户，看起来是${cost}`,
      }[language]
    },
  },
]

/** The money of a run as four large numbers: spent, earned, only because of the campaign, and the cost of an extra member. */
export function moneyTiles(result: Result, language: Language): string {
  const of = estimates(result, language)
  const value = (key: string) => of(key)?.value ?? null
  const shown = tiles.filter(({ key }) => of(key) !== undefined)
  if (shown.length === 0) return ''
  const drawn = shown.map((tile) => {
    const estimate = of(tile.key)
    const under = estimate?.value == null ? (estimate?.reason ?? '') : tile.under(value, language)
    return `<div class="card tile"><dt>${tile.name[language]}</dt><dd><b>${large(estimate, tile)}</b>${interval(estimate, language)}<span class="about">${escapeHtml(under)}</span></dd></div>`
  })
  return `<section aria-labelledby="money-first">
<h2 id="money-first">${{ en: 'Money', zh: '资金' }[language]}</h2>
<dl class="tiles">
${drawn.join('\n')}
</dl>
</section>`
}

function large(estimate: Estimate | undefined, { signed, key }: Tile): string {
  const value = estimate?.value ?? null
  if (value === null) return none
  if (signed) return signedNumber(value, 'money')
  return key === 'economics.cac.incremental' ? yuan(value) : yuan(value, 0)
}

function interval(estimate: Estimate | undefined, language: Language): string {
  if (estimate === undefined || estimate.low === null || estimate.high === null) return ''
  const [low, high] = [yuan(estimate.low, 0), yuan(estimate.high, 0)]
  return ` <small class="range">${{ en: `${low} to ${high}`, zh: `${low}～${high}` }[language]}</small>`
}
