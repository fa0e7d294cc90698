import { writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isScalar, parseDocument } from 'yaml'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'
import { shippedFolder, shippedNames, shippedText } from '../shippedScenarios.ts'
import { unknownWord } from '../unknownWord.ts'

/** Writes a shipped scenario, comments and all, to start from; a file that is there already is left alone. */
export function init(template: string, file = `${template}.yaml`, lang: Language = 'en'): number {
  const names = shippedNames()
  if (!names.includes(template)) return unknownWord({ en: 'template', zh: '模板' }, template, names, lang)
  const folder = dirname(resolve(file))
  try {
    // The flag makes the look and the writing one act.
    writeFileSync(file, movedTo(folder, shippedText(template)), { flag: 'wx' })
  } catch (error) {
    const reason = fileFault(error)
    if (reason === undefined) throw error
    console.error({ en: `error: cannot write ${file}: ${reason.en}`, zh: `错误：无法写出 ${file}：${reason.zh}` }[lang])
    return exitCode.yourFault
  }
  const wrote: Words = {
    en: `Wrote ${file}. Next:  kfactor run ${file}`,
    zh: `已写出 ${file}。下一步：kfactor run ${file}`,
  }
  console.log(wrote[lang])
  return exitCode.done
}

/** The text of a shipped scenario with the files it names as seen from another folder. */
function movedTo(folder: string, text: string): string {
  const from = (path: string) => relative(folder, join(shippedFolder, path)).split(sep).join('/')
  const moved = text.replace(/(\$schema=)(\S+)/, (_, key: string, path: string) => key + encodeURI(from(path)))
  const graphFile = parseDocument(moved).getIn(['market', 'graph', 'file'], true)
  if (!isScalar<string>(graphFile) || !graphFile.range) return moved
  const [start, end] = graphFile.range
  return moved.slice(0, start) + JSON.stringify(from(graphFile.value)) + moved.slice(end)
}
