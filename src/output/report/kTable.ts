import { none, printNumber } from '../../charts/printNumber.ts'
import type { Result } from '../../results/result.ts'
import type { Language, Words } from '../../text/language.ts'
import { estimates } from '../estimate.ts'
import { rangeText } from '../overRuns.ts'
import { escapeHtml } from './escapeHtml.ts'
import { tableHtml } from './tableHtml.ts'

/** Definitions of K, and of how long a round takes: the first is the one that is meant where the report says K. */
const definitions: readonly (readonly [key: string, definition: Words])[] = [
  [
    'referral.kFactor',
    {
      en: 'Invitations a member × the part of the settled ones that were accepted, in the campaign: the viral coefficient of marketers. Personal invitations only.',
      zh: '活动期人均邀请数×已有结果的邀请被接受的比例，即营销中常说的病毒系数；只算一对一邀请。',
    },
  ],
  [
    'referral.kFactor.realised',
    {
      en: 'Joins by referral / members, in the campaign: what came of all sharing so far, through groups and feeds too.',
      zh: '活动期经邀请加入的人数÷成员数：各渠道分享至今的实际结果，包括群和动态。',
    },
  ],
  [
    'referral.kFactor.perSharer',
    {
      en: 'Joins by referral / members who shared: friends whom an advocate converts. Larger, as it leaves out those who never shared.',
      zh: '经邀请加入的人数÷分享过的成员数：每位分享者带来的人数；不计从未分享的人，因此偏大。',
    },
  ],
  [
    'referral.kFactor.generation0',
    {
      en: 'Members of the first generation / those nobody brought: the reproduction number of the start.',
      zh: '第一代人数÷非经邀请的人数：起步时的再生数。',
    },
  ],
  [
    'referral.kFactor.generation1',
    {
      en: 'Members of the second generation / those of the first: above 1 it spreads by itself.',
      zh: '第二代人数÷第一代人数：大于1才能自行扩散。',
    },
  ],
  ['referral.kFactor.generation2', { en: 'The third generation / the second.', zh: '第三代人数÷第二代人数。' }],
  [
    'referral.cycleTime',
    {
      en: 'Cycle time: median days from a joining to the joinings it caused. The same K grows twice as fast in half the time.',
      zh: '裂变周期：从加入到其带来的人加入的天数中位数。K相同时，周期减半则增长加倍。',
    },
  ],
  ['referral.cycleTime.mean', { en: 'The mean of the same days.', zh: '同上，取均值。' }],
]

/** K by each of its published definitions, and the cycle time, with what they are; empty without readings. */
export function kTable(result: Result, language: Language): string {
  const of = estimates(result, language)
  const rows = definitions.flatMap(([key, definition]) => {
    const reading = result.readings.find((each) => each.key === key)
    if (reading === undefined) return []
    const { value = null, low = null, high = null, unit = 'number' } = of(key) ?? {}
    const days = unit === 'days' && value !== null ? { en: ' days', zh: '天' }[language] : ''
    const range = low === null ? '' : ` (${rangeText(low, high, unit, language)})`
    const text = value === null ? none : `${printNumber(value, unit).number}${days}${range}`
    return [{ name: { en: reading.label, zh: reading.chinese }[language], cells: [text, definition[language]] }]
  })
  if (rows.length === 0) return ''
  const title = { en: 'K and the cycle time', zh: 'K因子与裂变周期' }[language]
  const about = {
    en: `K has several published definitions that disagree. Where this report says K without more it means the first, ${rows[0].name}; the others stand beside it by their names.`,
    zh: `K有多种公开定义，结果各不相同。本报告中单说K时指第一种“${rows[0].name}”，其余按名称列出。`,
  }[language]
  const heads = [{ en: 'Value', zh: '数值' }[language], { en: 'What it is', zh: '定义' }[language]]
  return `<h3 id="k">${title}</h3>
<p class="about">${escapeHtml(about)}</p>
<div class="card wide" tabindex="0" role="region" aria-labelledby="k">${tableHtml({ heads, rows, words: 1 })}</div>`
}
