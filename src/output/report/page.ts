import type { Language } from '../../text/language.ts'
import { escapeHtml } from './escapeHtml.ts'
import { reportStyle } from './reportStyle.ts'

/**
 * A page that opens offline and makes no request: what stands at its top, and then sections of HTML.
 *
 * @param about plain text, which is escaped here
 * @param sections HTML that has been made safe
 * @param script the only one that the page's policy lets run, by its hash; without one none does
 */
export function page(
  about: { readonly kicker: string; readonly title: string; readonly question: string; readonly verdict: string },
  sections: readonly string[],
  language: Language = 'en',
  script?: { readonly text: string; readonly hash: string },
): string {
  const { kicker, title, question, verdict } = about
  return `<!doctype html>
<html lang="${htmlLanguage[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${script === undefined ? '' : `script-src '${script.hash}'; `}style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(title)} – kfactor</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<header class="top">
<p class="kicker">${escapeHtml(kicker)}</p>
<h1>${escapeHtml(title)}</h1>
${question === '' ? '' : `<p class="question">${escapeHtml(question)}</p>`}
<p class="verdict">${escapeHtml(verdict)}</p>
</header>
${sections.filter((each) => each !== '').join('\n')}
</main>
${script === undefined ? '' : `<script>${script.text}</script>\n`}</body>
</html>
`
}

/** What a browser calls a language, for its fonts and for screen readers. */
export const htmlLanguage: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }
