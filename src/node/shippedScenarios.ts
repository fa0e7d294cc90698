import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the scenarios that come with the product. */
export const shippedFolder = fileURLToPath(new URL('../../scenarios', import.meta.url))

const ending = '.yaml'

/** The names of the scenarios that come with the product, in alphabetical order. */
export function shippedNames(): readonly string[] {
  return namesIn(shippedFolder)
}

/** The names of the scenarios that the commands for many runs are shown with, `studies/rewards`, in alphabetical order. */
export function studyNames(): readonly string[] {
  return namesIn(join(shippedFolder, studies)).map((name) => `${studies}/${name}`)
}

const studies = 'studies'

function namesIn(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  return files.map((file) => file.slice(0, -ending.length)).sort()
}

/** The text of a scenario that comes with the product. */
export function shippedText(name: string): string {
  return readFileSync(join(shippedFolder, name + ending), 'utf8')
}
