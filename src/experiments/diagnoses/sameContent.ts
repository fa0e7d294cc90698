import { total } from '../../metrics/dayTotals.ts'
import { daysOf } from '../../metrics/within.ts'
import type { Diagnosis } from './diagnosis.ts'
import { interactions } from './measures.ts'
import { onWhatIsWanted } from './mix.ts'

/** Below which mean freshness sameness is suspected. Source: assumption. */
const stale = 0.6

/** Sameness of content (同质化): piece after piece is like the last, and wears out (report 2.3). */
export const sameContent: Diagnosis = {
  label: { en: 'Content that is all the same', zh: '内容同质化' },
  advice: {
    en: 'Vary topics and formats within what people care about, and leave more time between pieces that are alike.',
    zh: '在受众关心的范围内变换话题和形式，相似内容之间拉开间隔。',
  },
  section: '2.3',
  suspect(run, scenario) {
    const { freshness } = run.world.dayRows
    const mean = total(freshness, daysOf(run, 'whole')) / run.model.days
    if (mean >= stale || scenario.market.topics.length < 2) return []
    return [
      {
        symptom: {
          en: `the content’s mean freshness is ${mean.toFixed(2)} of 1`,
          zh: `内容平均新鲜度只有${mean.toFixed(2)}（满分1）`,
        },
        without: { en: 'with topics as varied as the market’s interests', zh: '话题像市场兴趣一样多样' },
        remedy: onWhatIsWanted(scenario),
        measure: interactions,
      },
    ]
  },
}
