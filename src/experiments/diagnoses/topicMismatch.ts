import type { Diagnosis } from './diagnosis.ts'
import { joins } from './measures.ts'
import { matchOf, mixOf, onWhatIsWanted } from './mix.ts'

/** Below which match of content and interests the topic is suspected. Source: assumption. */
const poor = 0.7

/** Topic mismatch: the content speaks of something else than people care about, and is neither read nor shared (report 6.2, case 2). */
export const topicMismatch: Diagnosis = {
  label: { en: 'Topic mismatch', zh: '内容与受众错位' },
  advice: {
    en: 'Choose topics by what the segments care about, and test a few pieces on them before the campaign.',
    zh: '按各人群的兴趣选题，活动前先用几条内容做小范围测试。',
  },
  section: '6.2',
  suspect(_, scenario) {
    const match = matchOf(mixOf(scenario))
    if (match >= poor) return []
    return [
      {
        symptom: {
          en: `the content matches what the market cares about by ${match.toFixed(2)} of 1`,
          zh: `内容与市场兴趣的匹配度只有${match.toFixed(2)}（满分1）`,
        },
        without: { en: 'with content on what the market cares about', zh: '内容换成受众关心的话题' },
        remedy: onWhatIsWanted(scenario),
        measure: joins,
      },
    ]
  },
}
