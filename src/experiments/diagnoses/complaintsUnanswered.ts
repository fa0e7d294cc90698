import { total } from '../../metrics/dayTotals.ts'
import { daysOf } from '../../metrics/within.ts'
import type { Diagnosis } from './diagnosis.ts'
import { leaving } from './measures.ts'
import { percentText } from './percentText.ts'

/** Below which share of complaints answered they are suspected. Source: assumption. */
const few = 0.5

/** A leaking bucket: complaints are left lying, and those who made them leave (report 4.2). */
export const complaintsUnanswered: Diagnosis = {
  label: { en: 'Leaking bucket', zh: '投诉无人处理' },
  advice: {
    en: 'Have hosts answer every complaint within a day or two before more people are brought in.',
    zh: '继续拉新之前，先让群主在一两天内回应每一条投诉。',
  },
  section: '4.2',
  suspect(run, scenario) {
    const days = daysOf(run, 'whole')
    const made = total(run.world.dayRows.complaints, days)
    const answered = total(run.world.dayRows.complaintsAnswered, days)
    if (made === 0 || answered >= few * made) return []
    const { community } = scenario
    return [
      {
        symptom: {
          en: `${percentText(answered / made)} of ${made} complaints were answered`,
          zh: `${made}条投诉，回应了${percentText(answered / made)}`,
        },
        without: { en: 'with every complaint answered', zh: '每条投诉都回应' },
        remedy: { ...scenario, community: { ...community, hosts: { ...community.hosts, answers: 1 } } },
        measure: leaving,
      },
    ]
  },
}
