import { funnelStages } from '../metrics/funnelStages.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { numbers, words } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { rankedBars } from './rankedBars.ts'

const chinese = new Map<string, string>(Object.values(funnelStages).map((stage) => [stage.label, stage.chinese]))

/** How many people reach each stage, from having heard of the community to having invited others. */
export const funnel: ChartKind = {
  title: { en: 'From exposed to inviting others', zh: '转化漏斗：从触达到邀请他人' },
  make(result, language) {
    const keys = words(result.tables.funnel, 'stage')
    const stages = keys.map((stage) => (language === 'zh' ? (chinese.get(stage) ?? stage) : stage))
    const people = numbers(result.tables.funnel, 'people')
    if (stages.length < 2 || Math.max(...people) === 0)
      return undrawn({ en: 'nobody was exposed to the community', zh: '没有人接触到社群' }[language])
    const steps = people.map((reached, at) => (at === 0 || people[at - 1] === 0 ? null : reached / people[at - 1]))
    const taken = steps.map((step) => step ?? 1)
    const narrowest = taken.indexOf(Math.min(...taken))
    const [from, to] = [stages[narrowest - 1], stages[narrowest]].map((stage) => stage?.toLowerCase())
    const joined = keys.findIndex((stage) => stage.toLowerCase() === 'joined')
    return {
      finding: {
        en:
          (joined > 0 && people[0] > 0
            ? `Of ${whole(people[0])} people exposed, ${percent(people[joined] / people[0], 0)} joined`
            : `${whole(people[0])} people were exposed`) +
          (taken[narrowest] === 1
            ? '.'
            : `; the narrowest step was from “${from}” to “${to}”, which ${percent(taken[narrowest], 0)} took.`),
        zh:
          (joined > 0 && people[0] > 0
            ? `触达的${whole(people[0])}人中有${percent(people[joined] / people[0], 0)}加入`
            : `触达${whole(people[0])}人`) +
          (taken[narrowest] === 1
            ? '。'
            : `；最窄的一步是从“${from}”到“${to}”，只有${percent(taken[narrowest], 0)}走过。`),
      }[language],
      spec: rankedBars(
        stages.map((name, at) => ({
          name,
          value: people[at],
          text: whole(people[at]) + (steps[at] === null || people[at] === 0 ? '' : ` · ${percent(taken[at], 0)}`),
        })),
        {
          title: { en: 'people · share of the stage before', zh: '人数·占上一阶段的比例' }[language],
          names: { en: 'stage', zh: '阶段' }[language],
          format: ',.0f',
        },
      ),
    }
  },
}
