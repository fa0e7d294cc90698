import type { Words } from '../text/language.ts'
import { exitCode } from './exitCode.ts'
import { languageOf, languageVariable } from './program/languageOf.ts'
import { program } from './program/program.ts'

const words = process.argv.slice(2)
const language = languageOf(words, process.env[languageVariable])

// A reader that has seen enough, such as head, closes the pipe: the work goes on, and nobody is told.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const failed: Words = { en: 'kfactor failed: ', zh: 'kfactor 出错：' }
const whose: Words = {
  en: 'This is a fault of the program, not of your file; KFACTOR_DEBUG=1 shows where.',
  zh: '这是程序的错，不是您的文件的错；设 KFACTOR_DEBUG=1 可看到出错位置。',
}
const report: Words = {
  en: 'Please report it, with these lines, the scenario file and its seed.',
  zh: '请反馈给我们，并附上这几行、场景文件和种子。',
}

try {
  await program(language).parseAsync()
} catch (error) {
  console.error(`${failed[language]}${error instanceof Error ? error.message : String(error)}`)
  console.error(whose[language])
  console.error(report[language])
  if (process.env.KFACTOR_DEBUG) console.error(error)
  process.exitCode = exitCode.ourFault
}
