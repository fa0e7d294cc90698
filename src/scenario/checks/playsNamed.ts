import { meant, oneOf } from '../advice.ts'
import { nearest } from '../nearest.ts'
import type { Complaint } from '../problem.ts'
import type { View } from '../view.ts'
import { shown } from '../yamlComplaints.ts'

/** A circumstance that is about a play names one of the scenario's, which goes by its kind where it has no name. */
export function playsNamed(view: View): readonly Complaint[] {
  const known = view.places('plays').flatMap((at) => {
    const name = view.text('plays', at, 'name')
    const called = name === '' ? view.text('plays', at, 'play') : name
    return called === undefined ? [] : [called]
  })
  if (known.length < view.places('plays').length) return []
  return view.places('circumstances').flatMap((at): readonly Complaint[] => {
    const path = ['circumstances', at, 'play']
    const name = view.text(...path) ?? ''
    if (name === '' || known.includes(name)) return []
    const near = nearest(name, known)
    const message = { en: `${shown(name)} is not the name of a play`, zh: `没有叫“${shown(name)}”的玩法` }
    const help = near !== undefined ? meant(near) : known.length > 0 ? oneOf(known) : addIt
    return [{ code: 'unknown-play', path, message, help }]
  })
}

const addIt = { en: 'add it to plays', zh: '请把它加到 plays 里' }
