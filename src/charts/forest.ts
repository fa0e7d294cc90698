import type { Language } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { type ForestDrawing, forestDrawing, forestWidth, largestRadius, standings } from './forestDrawing.ts'
import { sheet } from './frame.ts'
import { numbers, total, words } from './numbers.ts'
import { percent, whole } from './printNumber.ts'
import { pxAxes, strokes, tenth } from './strokes.ts'
import { palette, textSize } from './theme.ts'

/** What the dots are called, and their colours, in the order of `standings`. */
const named = {
  en: ['referred', 'referred, has left', 'began the tree'],
  zh: ['经邀请加入', '经邀请加入，已流失', '发起人'],
}
/** Dots from which on they are smaller. */
const crowd = 400

const colors = [palette.blue, palette.rule, palette.vermilion]

/** The largest referral trees, each person a dot: who began it in the middle, each generation a ring farther out. */
export const forest: ChartKind = {
  title: { en: 'The largest referral trees', zh: '最大的邀请树' },
  make(result, language) {
    const drawing = forestDrawing(result)
    const { trees, height } = drawing
    if (trees.length === 0) return undrawn({ en: 'nobody joined by referral', zh: '没有人经邀请加入' }[language])
    const shapes = result.tables.treeShapes
    const grown = words(shapes, 'shape').map((shape) => shape !== 'alone')
    const all = total(numbers(shapes, 'trees').filter((_, at) => grown[at]))
    const people = total(numbers(shapes, 'people').filter((_, at) => grown[at]))
    const { x, y } = pxAxes(forestWidth, height)
    const crowded = drawing.dots.length > crowd
    const kind = { field: 'kind', type: 'nominal' } as const
    const order = { field: 'at', type: 'quantitative' } as const
    const labels = trees.map(({ size, middle }) => ({
      ...{ x: tenth(middle.x), y: tenth(middle.y + largestRadius + 6) },
      text: { en: `${whole(size)} people`, zh: `${whole(size)}人` }[language],
    }))
    return {
      finding: finding(drawing, all, people, language),
      table: tableOf(drawing, language),
      spec: {
        ...sheet,
        vconcat: [
          {
            width: forestWidth,
            height,
            layer: [
              {
                name: 'forestTies',
                data: { values: [...strokes(drawing.ties.map(({ from, to }) => [from, to]))] },
                mark: { type: 'line', strokeWidth: 0.6, color: palette.rule, opacity: crowded ? 0.45 : 0.8 },
                encoding: { x, y, order },
              },
              {
                name: 'forestDots',
                data: {
                  values: standings.flatMap((each, at) =>
                    strokes(
                      drawing.dots.filter(({ standing }) => standing === each).map((dot) => [dot]),
                      named[language][at],
                    ),
                  ),
                },
                mark: { type: 'line', strokeWidth: crowded ? 2.2 : 3.6, strokeCap: 'round' },
                encoding: {
                  ...{ x, y, order },
                  color: {
                    ...kind,
                    scale: { domain: named[language], range: colors },
                    legend: {
                      symbolType: 'circle',
                      symbolSize: 5,
                      symbolStrokeWidth: 7,
                      columns: 3,
                      columnPadding: 10,
                    },
                  },
                },
              },
              {
                data: { values: labels },
                mark: { type: 'text', baseline: 'top', fontSize: textSize, color: palette.soft },
                encoding: { x, y, text: { field: 'text', type: 'nominal' } },
              },
            ],
          },
        ],
      },
    }
  },
}

function finding({ trees }: ForestDrawing, all: number, people: number, language: Language): string {
  const [largest] = trees
  const held = percent(total(trees.map(({ size }) => size)) / people, 0)
  const cut = trees.filter(({ size, drawn }) => drawn < size)
  const en = [
    trees.length < all
      ? `The ${trees.length} largest of ${whole(all)} trees of two and more hold ${held} of the ${whole(people)} people in them`
      : `All ${whole(all)} trees of two and more, with ${whole(people)} people`,
    `; the largest reached ${whole(largest.size)} people in ${largest.depth} ${largest.depth === 1 ? 'generation' : 'generations'}. `,
    'The one who began it is in the middle, each generation a ring farther out.',
    cut.length === 0
      ? ''
      : ` Of ${cut.length === 1 ? 'one tree' : `${cut.length} trees`} too large to draw, the ${whole(cut[0].drawn)} with most people behind them are shown.`,
  ]
  const zh = [
    trees.length < all
      ? `${whole(all)}棵两人以上的邀请树中，最大的${trees.length}棵占其中${whole(people)}人的${held}`
      : `全部${whole(all)}棵两人以上的邀请树，共${whole(people)}人`,
    `；最大的一棵经${largest.depth}代达到${whole(largest.size)}人。发起人在圆心，每一代向外一圈。`,
    cut.length === 0 ? '' : `有${cut.length}棵过大，只画出其中带来人数最多的${whole(cut[0].drawn)}人。`,
  ]
  return { en, zh }[language].join('')
}

function tableOf({ trees }: ForestDrawing, language: Language) {
  return {
    heads: {
      en: ['tree', 'people', 'generations after the first', 'drawn'],
      zh: ['邀请树', '人数', '此后代数', '画出人数'],
    }[language],
    rows: trees.map(({ size, depth, drawn }, at) => ({
      name: String(at + 1),
      cells: [whole(size), String(depth), whole(drawn)],
    })),
  }
}
