import type { Target } from '../../metrics/target.ts'
import type { Complaint } from '../problem.ts'
import { readTarget } from '../targets.ts'
import type { View } from '../view.ts'

/** Every target names a metric and compares it with a value. */
export function targetsRead(view: View): readonly Complaint[] {
  return everyTarget(view).filter((each) => 'code' in each)
}

/** The targets of a scenario that can be read, in the order of the file. */
export function targetsOf(view: View): readonly Target[] {
  return everyTarget(view).filter((each) => 'metric' in each)
}

function everyTarget(view: View): readonly (Target | Complaint)[] {
  return view.keys('targets').flatMap((key) => {
    const wanted = view.read('targets', key)
    return typeof wanted === 'string' || typeof wanted === 'number' ? [readTarget(key, wanted)] : []
  })
}
