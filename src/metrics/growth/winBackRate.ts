import { total } from '../dayTotals.ts'
import { type Metric, ratio } from '../metric.ts'
import { within } from '../within.ts'

/** Win-back rate: former members who came back / those who were asked to, over the run; 0..1, null when nobody was. */
export const winBackRate: Metric = {
  label: 'Former members who came back',
  chinese: '召回率',
  unit: 'share',
  window: 'whole',
  formula: { en: 'former members who came back / those who were asked to', zh: '回归的前成员÷被召回的前成员' },
  take: within('whole', ({ world }, days) =>
    ratio(total(world.dayRows.returned, days), total(world.dayRows.contacted, days), {
      en: 'nobody was asked to come back',
      zh: '没有人被召回',
    }),
  ),
}
