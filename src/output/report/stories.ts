import type { Result } from '../../results/result.ts'
import type { Language } from '../../text/language.ts'
import { type Story, storyText } from '../storyText.ts'
import { escapeHtml } from './escapeHtml.ts'

/** One person’s story, and two more folded under it; empty where nobody has one. */
export function stories({ tables: { lives } }: Result, language: Language): string {
  const [first, ...others] = storyText(lives, language)
  if (first === undefined) return ''
  const about = {
    en: 'As the run recorded it. People have numbers; sums are in yuan.',
    zh: '按运行的记录讲述。人用编号表示，金额单位为元。',
  }[language]
  return `<section aria-labelledby="stories">
<h2 id="stories">${{ en: 'One person’s story', zh: '一个人的故事' }[language]}</h2>
<p class="about">${about}</p>
<h3>${escapeHtml(first.title)}</h3>
${lines(first)}
${others.map((story) => `<details class="all"><summary>${escapeHtml(story.title)}</summary>\n${lines(story)}\n</details>`).join('\n')}
</section>`
}

function lines(story: Story): string {
  const rows = story.lines.map(
    ({ date, text }) => `<li>${date === '' ? '' : `<time datetime="${date}">${date}</time> `}${escapeHtml(text)}</li>`,
  )
  return `<ol class="story">${rows.join('')}</ol>`
}
