import { moneyUnit } from '../../units/money.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'

/** An order costs no more than it is sold for. */
export function costBelowPrice(view: View): readonly Complaint[] {
  const price = view.number('product', 'price')
  const cost = view.number('product', 'unitCost')
  if (price === undefined || cost === undefined || cost <= price) return []
  return [
    {
      code: 'cost-above-price',
      path: ['product', view.says('product', 'unitCost') ? 'unitCost' : 'price'],
      message: {
        en: `an order costs ${moneyUnit.write(cost)} and is sold for ${moneyUnit.write(price)}`,
        zh: `每单成本 ${moneyUnit.write(cost)}，售价只有 ${moneyUnit.write(price)}`,
      },
      help: {
        en: 'every order loses money: check price and unitCost',
        zh: '每单都亏钱：请检查 price 和 unitCost',
      },
    },
  ]
}
