import { numbers, total } from '../charts/numbers.ts'
import { whole, yuan } from '../charts/printNumber.ts'
import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'
import { type Estimate, estimates } from './estimate.ts'

/**
 * The verdict in one sentence: whether the campaign pays, the members it brings that would not have come, what each of
 * them costs, what it does to the profit, and how many targets are met.
 *
 * Of several runs, means with 95% intervals, and "open" where that of the profit holds 0. Without a campaign, or without
 * its twin, what the run came to, since nobody can then say what the campaign added.
 */
export function headline(result: Result, language: Language): string {
  const of = estimates(result, language)
  const profit = of('economics.profit.incremental')
  const joins = of('growth.newUsers.incremental')
  const known = result.campaign !== null && typeof profit?.value === 'number' && typeof joins?.value === 'number'
  const said = known ? paying(profit, joins, of('economics.cac.incremental'), language) : plain(result, language)
  const days = { en: `in ${whole(result.days)} days`, zh: `${whole(result.days)}天内，` }[language]
  const sentence = { en: `${said} ${days}`, zh: `${days}${said}` }[language]
  return `${stopped(result, language)}${sentence}${targetsClause(result, language)}${{ en: '.', zh: '。' }[language]}`
}

function paying(profit: Estimate, joins: Estimate, each: Estimate | undefined, language: Language): string {
  const [money, people] = [profit.value ?? 0, joins.value ?? 0]
  const single = profit.low === null
  const open = profit.low !== null && profit.high !== null && profit.low <= 0 && profit.high >= 0
  const gain = yuan(Math.abs(money), 0) + inMoney(profit, money < 0, language)
  const came = whole(people) + inPeople(joins, language)
  const cost = typeof each?.value === 'number' && each.value > 0 ? yuan(each.value) : null
  const words = {
    en: {
      verdict: open
        ? 'Whether the campaign pays is open'
        : money > 0
          ? 'The campaign pays'
          : 'The campaign does not pay',
      came:
        people >= 1
          ? `it brings ${came} extra ${people === 1 ? 'member' : 'members'}${cost === null ? '' : ` at ${cost} each`}`
          : 'it brings nobody extra',
      gain: money >= 0 ? `adds ${gain} of profit` : `takes away ${gain} of profit`,
    },
    zh: {
      verdict: open ? '活动是否划算尚无定论' : `${single ? '本次运行中' : ''}${money > 0 ? '活动划算' : '活动不划算'}`,
      came: people >= 1 ? `多带来${came}名成员${cost === null ? '' : `，每名成本${cost}`}` : '没有多带来一名成员',
      gain: money >= 0 ? `利润增加${gain}` : `利润减少${gain}`,
    },
  }[language]
  return {
    en: `${words.verdict}: ${words.came} and ${words.gain}`,
    zh: `${words.verdict}：${words.came}，${words.gain}`,
  }[language]
}

function plain(result: Result, language: Language): string {
  const { series } = result.tables
  const joined = total(numbers(series, 'newMembers'))
  const last = numbers(series, 'members').at(-1) ?? 0
  const profit = estimates(result, language)('economics.profit')?.value ?? 0
  const start = {
    en: result.campaign === null ? 'Without a campaign' : 'With the campaign',
    zh: result.campaign === null ? '没有活动时' : '有活动时',
  }[language]
  const money = {
    en: profit < 0 ? `a loss of ${yuan(-profit, 0)}` : `a profit of ${yuan(profit, 0)}`,
    zh: profit < 0 ? `亏损${yuan(-profit, 0)}` : `利润${yuan(profit, 0)}`,
  }[language]
  return {
    en: `${start} ${whole(joined)} ${joined === 1 ? 'person joins' : 'people join'}, the community ends with ${whole(last)} members, and ${money} remains`,
    zh: `${start}新增${whole(joined)}人，期末有${whole(last)}名成员，${money}`,
  }[language]
}

function stopped({ days, plannedDays }: Result, language: Language): string {
  if (plannedDays === undefined) return ''
  return {
    en: `Stopped after day ${whole(days)} of ${whole(plannedDays)}: `,
    zh: `运行在第${whole(days)}天中止（共${whole(plannedDays)}天）：`,
  }[language]
}

function targetsClause({ verdicts }: Result, language: Language): string {
  if (verdicts.length === 0) return ''
  const met = verdicts.filter((each) => each.met).length
  return {
    en: `; ${met} of ${verdicts.length} ${verdicts.length === 1 ? 'target is' : 'targets are'} met`,
    zh: `；${verdicts.length}项目标达成${met}项`,
  }[language]
}

/** The ends of an interval of money, in the direction in which its mean is told. */
function inMoney({ low, high }: Estimate, loss: boolean, language: Language): string {
  if (low === null || high === null) return ''
  const [from, to] = loss ? [-high, -low] : [low, high]
  return bracketed(yuan(from, 0), yuan(to, 0), language)
}

function inPeople({ low, high }: Estimate, language: Language): string {
  return low === null || high === null ? '' : bracketed(whole(low), whole(high), language)
}

function bracketed(from: string, to: string, language: Language): string {
  return { en: ` [${from}, ${to}]`, zh: `［${from}～${to}］` }[language]
}
