import type { Language } from '../text/language.ts'
import type { Cost } from './cost.ts'

/** What a run takes, for a reader: `about 320 MB and 12 s`. */
export function costText({ memory: { bytes }, seconds }: Cost, lang: Language): string {
  const time = seconds === null ? { en: 'a few seconds', zh: '几秒' }[lang] : timeText(seconds, lang)
  return { en: `about ${sizeText(bytes)} and ${time}`, zh: `约需${sizeText(bytes)}内存，用时约${time}` }[lang]
}

/** Bytes in two digits and the unit that fits, `320 MB` or `1.2 GB`. */
export function sizeText(bytes: number): string {
  const megabytes = Number((bytes / 1e6).toPrecision(2))
  return megabytes < 1000 ? `${megabytes} MB` : `${megabytes / 1000} GB`
}

function timeText(seconds: number, lang: Language): string {
  const rounded = Number(seconds.toPrecision(2))
  if (rounded < 100) return { en: `${rounded} s`, zh: `${rounded}秒` }[lang]
  const minutes = Math.round(seconds / 60)
  if (minutes < 100) return { en: `${minutes} min`, zh: `${minutes}分钟` }[lang]
  const hours = Number((minutes / 60).toPrecision(2))
  return { en: `${hours} h`, zh: `${hours}小时` }[lang]
}
