import type { Cost } from './cost.ts'

/** What a run takes, for a reader: `about 320 MB and 12 s`. */
export function costText({ memory: { bytes }, seconds }: Cost): string {
  return `about ${sizeText(bytes)} and ${seconds === null ? 'a few seconds' : timeText(seconds)}`
}

/** Bytes in two digits and the unit that fits, `320 MB` or `1.2 GB`. */
export function sizeText(bytes: number): string {
  const megabytes = Number((bytes / 1e6).toPrecision(2))
  return megabytes < 1000 ? `${megabytes} MB` : `${megabytes / 1000} GB`
}

function timeText(seconds: number): string {
  const rounded = Number(seconds.toPrecision(2))
  if (rounded < 100) return `${rounded} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 100 ? `${minutes} min` : `${Number((minutes / 60).toPrecision(2))} h`
}
