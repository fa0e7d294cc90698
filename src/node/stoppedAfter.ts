import type { Words } from '../text/language.ts'

/** Said where Ctrl-C ended a study whose finished runs are kept. */
export function stoppedAfter(done: number, of?: number): Words {
  return {
    en: `Stopped after ${done}${of === undefined ? '' : ` of ${of}`} runs: the same command goes on from there.`,
    zh: `已停下：完成了${done}次运行${of === undefined ? '' : `（共${of}次）`}；再用同样的命令就从那里继续。`,
  }
}
