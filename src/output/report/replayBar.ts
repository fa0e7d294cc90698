import { whole } from '../../charts/printNumber.ts'
import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import type { DayNumbers } from './dayNumbers.ts'
import { escapeHtml } from './escapeHtml.ts'

/**
 * What the replay is led with: a button, a slider of days, and the numbers of the day. Without a script the first two are
 * not shown, and the numbers are those of the last day.
 */
export function replayBar({ days, tables }: Result, numbers: DayNumbers, language: Language): string {
  const date = String(tables.series.columns.find(({ name }) => name === 'date')?.values.at(-1) ?? '')
  const says = { en: `Day # of ${whole(days)} · `, zh: `第#天，共${whole(days)}天 · ` }[language]
  const words = {
    en: { play: '▶ Play', pause: '❚❚ Pause', day: 'Day of the run' },
    zh: { play: '▶ 播放', pause: '❚❚ 暂停', day: '运行的第几天' },
  }[language]
  const cells = numbers.map(
    ({ key, name, values }) =>
      `<div><dt>${escapeHtml(name[language])}</dt><dd data-number="${key}">${whole(values.at(-1) ?? 0)}</dd></div>`,
  )
  return `<div class="card replay">
<p class="day">${escapeHtml(says.replace('#', whole(days)) + date)}</p>
<div class="controls" hidden>
<button type="button" data-play="${words.play}" data-pause="${words.pause}">${words.play}</button>
<input type="range" min="1" max="${days}" value="${days}" aria-label="${words.day}" data-says="${escapeHtml(says)}">
</div>
<dl>${cells.join('')}</dl>
</div>`
}
