import { uncertainFrom } from '../random/uncertainFrom.ts'
import type { Words } from '../text/language.ts'
import type { Complaint } from './problem.ts'
import { scenarioFields } from './schema.ts'
import type { UncertainField } from './uncertainties.ts'
import { type View, viewOf } from './view.ts'
import { withValues } from './withValues.ts'

/** How far into its law an uncertain quantity is tried, from either end. */
const tail = 0.01

/**
 * What a check has against a scenario where one uncertain quantity is near an end of its law, and has nothing against in
 * the middle: said of that quantity. Shares that must make 100% are made to when they are drawn, and so are not asked.
 *
 * @param value the scenario with the middle in place of each uncertain quantity
 */
export function withinLaws(
  value: unknown,
  fields: readonly UncertainField[],
  check: (view: View) => readonly Complaint[],
): readonly Complaint[] {
  if (fields.length === 0) return []
  const said = (data: unknown) =>
    check(viewOf({ schema: scenarioFields, value: data })).filter(({ code }) => code !== 'shares-sum')
  const key = ({ code, path = [] }: Complaint) => `${code} ${path.join('.')}`
  const inMiddle = new Set(said(value).map(key))
  return fields.flatMap(({ path, unit, law }) => {
    const found = [tail, 1 - tail].flatMap((part) => {
      const written = unit.write(uncertainFrom(part, law))
      const complaints = said(withValues(value, [{ path, value: written }])).filter((each) => !inMiddle.has(key(each)))
      return complaints.map((each) => ({ ...each, path, message: whereItIs(written, each.message) }))
    })
    return found.filter((each, at) => found.findIndex(({ code }) => code === each.code) === at)
  })
}

function whereItIs(written: string | number, { en, zh }: Words): Words {
  return { en: `where it is ${written}, ${en}`, zh: `取 ${written} 时，${zh}` }
}
