import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exitCode } from '../exitCode.ts'
import { fileFault } from '../fileFault.ts'

/**
 * Shows a report in the browser: that of a folder, or the newest of all folders in it. Prints its path, too, which is all
 * there is to do where no desktop is.
 */
export function open(folder: string): number {
  const report = newestReport(folder)
  if (typeof report !== 'string') {
    console.error(`${folder}: ${report.why}`)
    console.error('Run a scenario first:  kfactor run FILE')
    return exitCode.yourFault
  }
  console.log(report)
  const [command, ...before] = opener()
  if (command !== undefined) {
    const shown = spawn(command, [...before, resolve(report)], { detached: true, stdio: 'ignore' })
    shown.on('error', () => console.error(`Cannot start ${command}: open the file in a browser.`))
    shown.unref()
  }
  return exitCode.done
}

/** The report in a folder or, where it has none, the newest in the folders in it; else why there is none. */
export function newestReport(folder: string): string | { readonly why: string } {
  const own = join(folder, 'report.html')
  if (existsSync(own)) return own
  try {
    const reports = readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => join(folder, name, 'report.html'))
      .filter((place) => existsSync(place))
      .map((place) => ({ place, time: statSync(place).mtimeMs }))
      .toSorted((one, other) => other.time - one.time || (one.place < other.place ? -1 : 1))
    return reports[0]?.place ?? { why: 'there is no report.html in it, nor in a folder in it' }
  } catch (error) {
    const why = fileFault(error)
    if (why === undefined) throw error
    return { why }
  }
}

/** The program that shows a file on this desktop, with the words before the file; empty where there is no desktop. */
function opener(): readonly string[] {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['explorer.exe']
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined ? ['xdg-open'] : []
}
