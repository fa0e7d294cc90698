import type { Diagnosis } from './diagnosis.ts'
import { leaving } from './measures.ts'
import { percentText } from './percentText.ts'

/** From which share of members who have switched notifications off these are suspected, and how many a week would do. Source: assumption. */
const many = 0.2
const enough = 3

/** Message fatigue: so many notifications that members switch them off, stop coming, and leave (report 4.2). */
export const tooManyMessages: Diagnosis = {
  label: { en: 'Message fatigue', zh: '消息疲劳' },
  advice: {
    en: 'Cap notifications at a few a week, and send them where they concern the member.',
    zh: '把每周通知限制在几条以内，只推送与会员有关的内容。',
  },
  section: '4.2',
  suspect(run, scenario) {
    const { optedOut, members } = run.world.dayRows
    const last = run.model.days - 1
    const share = members[last] === 0 ? 0 : optedOut[last] / members[last]
    const { community } = scenario
    if (share < many || community.notificationCap <= enough) return []
    return [
      {
        symptom: {
          en: `${percentText(share)} of the members have switched notifications off`,
          zh: `${percentText(share)}的会员关闭了通知`,
        },
        without: { en: `with at most ${enough} notifications a week`, zh: `每周最多${enough}条通知` },
        remedy: { ...scenario, community: { ...community, notificationCap: enough } },
        measure: leaving,
      },
    ]
  },
}
