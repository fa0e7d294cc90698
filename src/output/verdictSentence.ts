import { numbers } from '../charts/numbers.ts'
import { percent, whole, yuan } from '../charts/printNumber.ts'
import type { Result } from '../results/result.ts'
import type { Language } from '../text/language.ts'

/** What the run came to in one or two sentences, with its numbers: growth, how people came, and the money. */
export function verdictSentence(result: Result, language: Language): string {
  const { series } = result.tables
  const [first = 0, last = 0] = [startMembers(result), numbers(series, 'members').at(-1)]
  const joined = numbers(series, 'newMembers').reduce((sum, each) => sum + each, 0)
  const referred = numbers(series, 'newByReferral').reduce((sum, each) => sum + each, 0)
  if (language === 'zh') {
    const way = last > first ? '增长' : '减少'
    const size = last === first ? `保持${whole(last)}人` : `从${whole(first)}人${way}到${whole(last)}人`
    const new_ = joined === 0 ? '无人加入' : `新增${whole(joined)}人，其中${percent(referred / joined, 0)}由好友邀请`
    return `${stoppedText(result, language)}${whole(result.days)}天里社群${size}；${new_}。${moneySentence(result, language)}`
  }
  const verb = last > first ? 'grew' : last < first ? 'shrank' : 'stayed'
  const change = verb === 'stayed' ? `at ${whole(last)} members` : `from ${whole(first)} to ${whole(last)} members`
  const came =
    joined === 0
      ? 'nobody joined'
      : `${whole(joined)} ${joined === 1 ? 'person' : 'people'} joined, ${percent(referred / joined, 0)} of them through a friend`
  const time = result.days === 1 ? 'one day' : `${whole(result.days)} days`
  return `${stoppedText(result, language)}In ${time} the community ${verb} ${change}; ${came}. ${moneySentence(result, language)}`
}

/** That a run was stopped early, in a sentence with a space behind it; empty for one that was not. */
function stoppedText({ days, plannedDays }: Result, language: Language): string {
  if (plannedDays === undefined) return ''
  return {
    en: `This run was stopped after day ${whole(days)} of ${whole(plannedDays)}: all that follows is of these days alone. `,
    zh: `运行在第${whole(days)}天中止（共${whole(plannedDays)}天），以下只是这些天的结果。`,
  }[language]
}

/** Members on the eve of the first day. */
function startMembers({ tables: { series } }: Result): number {
  const at = (name: string) => numbers(series, name)[0] ?? 0
  return at('members') - at('newMembers') + at('left')
}

function moneySentence(result: Result, language: Language): string {
  const value = (key: string) => result.readings.find((reading) => reading.key === key)?.value ?? 0
  if (value('economics.gmv') === 0) return outcomeWithoutOrders(value('economics.profit'), language)
  const margin = value('economics.margin')
  const spent = value('economics.rewardCost')
  const profit = value('economics.profit')
  if (language === 'zh') {
    const costs = spent > 0 ? `${yuan(spent, 0)}奖励和其他全部费用` : '其他全部费用'
    return `订单毛利${yuan(margin, 0)}；扣除${costs}后${profit >= 0 ? `利润${yuan(profit, 0)}` : `亏损${yuan(-profit, 0)}`}。`
  }
  const outcome = profit >= 0 ? `a profit of ${yuan(profit, 0)} remains` : `it is a loss of ${yuan(-profit, 0)}`
  const rewards = spent > 0 ? `${yuan(spent, 0)} of rewards and all other costs` : 'all other costs'
  return `Orders left a margin of ${yuan(margin, 0)}; after ${rewards} ${outcome}.`
}

function outcomeWithoutOrders(profit: number, language: Language): string {
  return {
    en: profit === 0 ? 'Nobody ordered, and nothing was spent.' : `Nobody ordered, and ${yuan(-profit, 0)} was spent.`,
    zh: profit === 0 ? '无人下单，也没有花费。' : `无人下单，花费${yuan(-profit, 0)}。`,
  }[language]
}
