import type { Language, Words } from '../text/language.ts'

/** Whether somebody has pressed Ctrl-C. */
export interface Interrupt {
  readonly asked: () => boolean
  /** From here on Ctrl-C ends the process at once, as it does by itself. */
  readonly close: () => void
}

const stopping: Words = {
  en: 'Stopping after the day under way; Ctrl-C again ends at once, and writes nothing.',
  zh: '当天模拟完就停下；再按一次 Ctrl-C 则立即结束，不写任何文件。',
}

/** Takes the next Ctrl-C as a wish to stop after the day under way, and says so; a second one ends the process at once. */
export function interrupt(lang: Language): Interrupt {
  let asked = false
  const note = () => {
    asked = true
    console.error(`\n${stopping[lang]}`)
  }
  process.once('SIGINT', note)
  return { asked: () => asked, close: () => process.off('SIGINT', note) }
}
