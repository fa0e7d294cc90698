import { unwatchFile, watchFile } from 'node:fs'
import type { Words } from '../../text/language.ts'
import { exitCode } from '../exitCode.ts'
import { folderOf } from '../ready.ts'
import { servePages } from '../servePages.ts'
import { type RunOptions, run } from './run.ts'

/** How often it is looked whether a file was saved, ms. */
const every = 300

/**
 * Runs scenarios, and again whenever one of them is saved, until Ctrl-C; their reports show themselves anew. Faults are
 * printed, and the last good report stays.
 */
export async function watch(files: readonly string[], options: RunOptions): Promise<number> {
  const pages = await servePages(files.map((file) => folderOf(file, options)))
  const saved = new Set(files)
  let wake = () => {}
  for (const file of files) {
    watchFile(file, { interval: every }, (now, before) => {
      if (now.mtimeMs === before.mtimeMs || now.mtimeMs === 0) return
      saved.add(file)
      wake()
    })
  }
  let ended = false
  process.once('SIGINT', () => {
    ended = true
    wake()
  })
  while (!ended) {
    const changed = files.filter((file) => saved.has(file))
    saved.clear()
    const code = await run(changed, options)
    if (code === exitCode.stopped) break
    if (code === exitCode.yourFault) console.error(waiting[options.lang])
    else {
      pages.refresh()
      const addresses = changed.map((file) => pages.address(folderOf(file, options)))
      console.error(following(addresses)[options.lang])
    }
    await new Promise<void>((next) => {
      wake = next
      if (ended || saved.size > 0) next()
    })
  }
  for (const file of files) unwatchFile(file)
  pages.close()
  return exitCode.stopped
}

const waiting: Words = {
  en: 'Waiting for the next save; the last report stays.',
  zh: '等待下一次保存；上一份报告保留不动。',
}

function following(addresses: readonly string[]): Words {
  return {
    en: `Open ${addresses.join(' ')} – it follows each save; Ctrl-C ends.`,
    zh: `请打开 ${addresses.join(' ')} ，它会随每次保存刷新；按 Ctrl-C 结束。`,
  }
}
