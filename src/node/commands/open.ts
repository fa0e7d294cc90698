import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Language, Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'

/**
 * Shows a report in the browser: that of a folder, or the newest of all folders in it. Prints its path, too, which is all
 * there is to do where no desktop is.
 */
export function open(folder: string, lang: Language): number {
  const report = newestReport(folder)
  if (typeof report !== 'string') {
    console.error({ en: `${folder}: ${report.why.en}`, zh: `${folder}：${report.why.zh}` }[lang])
    console.error({ en: 'Run a scenario first:  kfactor run FILE', zh: '请先运行一个场景：kfactor run 文件' }[lang])
    return exitCode.yourFault
  }
  console.log(report)
  const [command, ...before] = opener()
  if (command !== undefined) {
    const shown = spawn(command, [...before, resolve(report)], { detached: true, stdio: 'ignore' })
    const unable: Words = {
      en: `Cannot start ${command}: open the file in a browser.`,
      zh: `无法启动 ${command}：请用浏览器打开该文件。`,
    }
    shown.on('error', () => console.error(unable[lang]))
    shown.unref()
  }
  return exitCode.done
}

/** The report in a folder or, where it has none, the newest in the folders in it; else why there is none. */
export function newestReport(folder: string): string | { readonly why: Words } {
  const own = join(folder, 'report.html')
  if (existsSync(own)) return own
  try {
    const reports = readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => join(folder, name, 'report.html'))
      .filter((place) => existsSync(place))
      .map((place) => ({ place, time: statSync(place).mtimeMs }))
      .toSorted((one, other) => other.time - one.time || (one.place < other.place ? -1 : 1))
    return reports[0]?.place ?? { why: noReport }
  } catch (error) {
    const why = fileFault(error)
    if (why === undefined) throw error
    return { why }
  }
}

const noReport: Words = {
  en: 'there is no report.html in it, nor in a folder in it',
  zh: '其中没有 report.html，里面的文件夹里也没有',
}

/** The program that shows a file on this desktop, with the words before the file; empty where there is no desktop. */
function opener(): readonly string[] {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['explorer.exe']
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined ? ['xdg-open'] : []
}
