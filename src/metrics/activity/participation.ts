import { couldTakePartOffline, couldTakePartOnline, tookPartOffline, tookPartOnline } from '../../model/during.ts'
import { countMembers } from '../joiners.ts'
import { type Metric, ratio } from '../metric.ts'

const places = {
  any: {
    label: 'Took part in an activity',
    chinese: '活动参与度',
    could: couldTakePartOnline | couldTakePartOffline,
    took: tookPartOnline | tookPartOffline,
  },
  online: {
    label: 'Took part online',
    chinese: '线上活动参与度',
    could: couldTakePartOnline,
    took: tookPartOnline,
  },
  offline: {
    label: 'Took part offline',
    chinese: '线下活动参与度',
    could: couldTakePartOffline,
    took: tookPartOffline,
  },
}

/**
 * Participation: members who took part in at least one activity of the campaign / members who could; 0..1.
 *
 * Whoever is a member on a day with an activity could. Null when nobody could. Report 3.2.
 */
export function participation(place: keyof typeof places): Metric {
  const { label, chinese, could, took } = places[place]
  return {
    label,
    chinese,
    unit: 'share',
    window: 'campaign',
    formula: {
      en: 'members who took part in at least one activity / members on a day with one',
      zh: '至少参加过一次活动的成员÷有活动日的成员',
    },
    ...(place === 'any' ? { scale: { poor: 0.05, good: 0.8, source: { en: 'assumption', zh: '假设' } } } : {}),
    take: (run) => {
      const { during } = run.world
      const invited = countMembers(run, (person) => (during[person] & could) !== 0)
      const came = countMembers(run, (person) => (during[person] & took) !== 0)
      return ratio(came, invited, { en: 'no activity was held for members', zh: '没有为成员举办活动' })
    },
  }
}
