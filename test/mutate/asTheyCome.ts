import { appendFileSync } from 'node:fs'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import type { Reporter } from '@stryker-mutator/api/report'
import { survived, told } from './told.ts'

/** Writes down survivors while the run goes on, so that they can be looked at before it ends. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Reporter, 'as-they-come', asTheyCome)]

function asTheyCome(): Reporter {
  const file = process.env.MUTATE_SURVIVORS
  if (file === undefined) throw new Error('missing MUTATE_SURVIVORS')
  return {
    onMutantTested(result) {
      if (survived(result)) appendFileSync(file, `${told(result)}\n`)
    },
  }
}
