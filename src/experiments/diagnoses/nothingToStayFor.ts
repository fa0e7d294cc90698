import type { Diagnosis } from './diagnosis.ts'
import { leaving } from './measures.ts'
import { percentText } from './percentText.ts'

/** Below which mean satisfaction the product is suspected, and which quality it would have. Source: assumption. */
const unhappy = 0.45
const decent = 0.7

/** Growth without retention: what people come to disappoints them, and they go (report 4.2). */
export const nothingToStayFor: Diagnosis = {
  label: { en: 'Growth without retention', zh: '只拉新不留存' },
  advice: {
    en: 'Mend the product and its delivery before paying for growth: what brings people does not keep them.',
    zh: '先把产品和交付做好再花钱拉新：带人来的东西留不住人。',
  },
  section: '4.2',
  suspect(run, scenario) {
    const satisfaction = run.world.dayRows.satisfaction[run.model.days - 1]
    const { quality } = scenario.product
    if (run.world.memberCount === 0 || satisfaction >= unhappy || quality >= decent) return []
    return [
      {
        symptom: {
          en: `members’ mean satisfaction is ${percentText(satisfaction)} at the end`,
          zh: `期末会员平均满意度只有${percentText(satisfaction)}`,
        },
        without: {
          en: `with a product of ${percentText(decent)} quality`,
          zh: `产品质量提高到${percentText(decent)}`,
        },
        remedy: { ...scenario, product: { ...scenario.product, quality: decent } },
        measure: leaving,
      },
    ]
  },
}
