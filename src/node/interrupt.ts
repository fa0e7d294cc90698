import { setImmediate as turn } from 'node:timers/promises'
import type { ByDay } from '../model/byDay.ts'
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

/**
 * Does work day by day, and listens for Ctrl-C in between.
 *
 * @param onDay told after each day how many are done
 * @returns what the work came to; undefined where it was interrupted, and waits after a day that is done
 */
export async function interruptible<Made>(
  work: ByDay<Made>,
  { asked }: Interrupt,
  onDay: (done: number) => void,
): Promise<Made | undefined> {
  let step = work.next()
  while (step.done !== true) {
    onDay(step.value)
    // Signals are heard only when the event loop has its turn.
    await turn()
    if (asked()) return undefined
    step = work.next()
  }
  return step.value
}
