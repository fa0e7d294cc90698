import { setFlagsFromString } from 'node:v8'
import { packed } from './packed.mjs'

/*
 * V8 makes machine code of whatever has run for a while, which takes it longer than much of it then saves: a first report
 * was a third of its processor time compiling, and each thread compiles for itself. What a run spends its time in is
 * reached all the same, some milliseconds later. The V8 of Node 22 and later counts otherwise, and knows no such word.
 */
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=1000000')

/**
 * Loads a file of this room: packed where that can be, which starts a command in a fraction of the time, or as it is
 * written, which shows the lines of the source in a stack.
 *
 * @param {'kfactor' | 'takeHere'} name
 */
export async function begin(name) {
  const file = process.env.KFACTOR_DEBUG ? undefined : await packed(name)
  if (file !== undefined) return import(file)
  const { register } = await import('tsx/esm/api')
  // The settings of whichever folder the command is called in are not ours to follow.
  register({ tsconfig: false })
  return import(`./${name}.ts`)
}
