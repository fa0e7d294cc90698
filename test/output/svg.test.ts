import { afterEach, describe, expect, test } from 'vitest'
import { isDrawn } from '../../src/charts/chart.ts'
import { drawCharts } from '../../src/charts/drawCharts.ts'
import { titled } from '../../src/charts/titled.ts'
import { svg } from '../../src/output/svg.ts'
import { sampleResult } from '../charts/sampleResult.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

async function drawAll(): Promise<readonly string[]> {
  const charts = drawCharts(sampleResult()).filter(isDrawn)
  return Promise.all(charts.map((chart) => svg(titled(chart), chart.name)))
}

describe('a picture', () => {
  test('has the same bytes when it is drawn again, and in every time zone', async () => {
    const once = await drawAll()
    expect(await drawAll()).toEqual(once)
    const hours: number[] = []
    for (const place of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati']) {
      process.env.TZ = place
      hours.push(new Date('2026-03-01').getHours())
      expect(await drawAll()).toEqual(once)
    }
    expect(hours).toEqual([8, 19, 14])
  })

  test('marks the first of a month as the first', async () => {
    const members = drawCharts(sampleResult()).filter(isDrawn)[0]
    const texts = [...(await svg(members.spec, 'members')).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(texts.filter((text) => / (Mar|Apr|May)$/.test(text ?? ''))).toEqual([
      '1 Mar',
      '15 Mar',
      '1 Apr',
      '15 Apr',
      '1 May',
      '15 May',
    ])
  })

  test('gives Chinese letters the room they take', async () => {
    const spec = (name: string) => ({
      data: { values: [{ name, people: 1 }] },
      mark: 'bar' as const,
      encoding: { y: { field: 'name', axis: { labelFontSize: 10, labelLimit: 0, title: null } } },
    })
    const width = async (name: string) => Number(/width="([\d.]+)"/.exec(await svg(spec(name), 'bar'))?.[1])
    expect((await width('老带新老带新')) - (await width('老带新'))).toBeCloseTo(30, 0)
  })

  test('shares no id with another one drawn by the same process', async () => {
    const spec = { data: { values: [{ a: 1 }] }, mark: { type: 'point', clip: true }, encoding: { x: { field: 'a' } } }
    const ids = (text: string) => [...text.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)
    const one = ids(await svg(spec as never, 'one'))
    const two = ids(await svg(spec as never, 'two'))
    expect(one.length).toBeGreaterThan(0)
    expect(one.filter((id) => two.includes(id))).toEqual([])
  })
})
