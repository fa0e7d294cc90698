import type { Run } from '../model/run.ts'

/** A computation on a finished run that several metrics share: done once a run, and forgotten with it. */
export function perRun<Made>(make: (run: Run) => Made): (run: Run) => Made {
  const kept = new WeakMap<Run, { readonly made: Made }>()
  return (run) => {
    const known = kept.get(run)
    if (known !== undefined) return known.made
    const made = make(run)
    kept.set(run, { made })
    return made
  }
}
