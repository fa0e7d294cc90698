import { type FunnelStage, funnelStages } from '../funnelStages.ts'
import { countPeople } from '../joiners.ts'
import { type Metric, measured } from '../metric.ts'

/** Referral funnel: people who came as far as a stage, over the run; 0 and up. */
export function funnel(stage: keyof typeof funnelStages): Metric {
  const { label, chinese, formula, reached }: FunnelStage = funnelStages[stage]
  return {
    label: `Funnel: ${label.toLowerCase()}`,
    chinese: `转化漏斗：${chinese}`,
    unit: 'people',
    window: 'whole',
    formula,
    take: (run) => measured(countPeople(run, (person) => reached(run, person))),
  }
}
