import type { Language } from '../text/language.ts'
import { type ChartKind, undrawn } from './chart.ts'
import { type CommunityDrawing, communityDrawing, mapHeight, mapWidth } from './communityDrawing.ts'
import { sheet } from './frame.ts'
import { total } from './numbers.ts'
import { none, percent, whole } from './printNumber.ts'
import { pxAxes, strokes, tenth } from './strokes.ts'
import { palette, textSize } from './theme.ts'

/** Classes of the share of a community that joined by referral, and their colours from few to many. */
export const referralClasses = [
  { upTo: 0.2, name: '0–20%', color: '#EEF3F7' },
  { upTo: 0.4, name: '20–40%', color: '#CFE3F1' },
  { upTo: 0.6, name: '40–60%', color: '#A5CCE6' },
  { upTo: 0.8, name: '60–80%', color: '#74B1D8' },
  { upTo: 1, name: '80–100%', color: '#4495C7' },
] as const

/** Thickest line between two communities, px, and the radius from which a circle has its number in it. */
const thickest = 7
const roomForNumber = 15

/** The communities that the members fall into: circles as large as they have members, joined by lines as thick as their ties. */
export const communityMap: ChartKind = {
  title: { en: 'The community as groups of friends', zh: '社群由哪些圈子组成' },
  make(result, language) {
    const drawing = communityDrawing(result)
    const { circles, links, dots, ties } = drawing
    if (circles.length === 0)
      return undrawn({ en: 'no two members know each other', zh: '成员之间没有好友关系' }[language])
    const { x, y } = pxAxes(mapWidth, mapHeight)
    const most = Math.max(1, ...links.map((link) => link.ties))
    const order = { field: 'at', type: 'quantitative' } as const
    const lines = links.map((link) => {
      const [from, to] = [circles[link.from], circles[link.to]]
      return {
        ...{ x: tenth(from.x), y: tenth(from.y), x2: tenth(to.x), y2: tenth(to.y) },
        width: tenth(0.4 + thickest * (link.ties / most)),
      }
    })
    const disks = circles.map((circle, at) => {
      const share = circle.byReferral / circle.members
      return {
        ...{ x: tenth(circle.x), y: tenth(circle.y), area: tenth(4 * circle.radius * circle.radius) },
        ...{ text: circle.radius < roomForNumber ? '' : whole(circle.members) },
        share: classOf(share).name,
        said: {
          en: `Community ${at + 1}: ${whole(circle.members)} members, ${percent(share, 0)} by referral`,
          zh: `圈子${at + 1}：${whole(circle.members)}人，${percent(share, 0)}经邀请加入`,
        }[language],
      }
    })
    return {
      finding: finding(drawing, language),
      table: tableOf(drawing, language),
      spec: {
        ...sheet,
        vconcat: [
          {
            width: mapWidth,
            height: mapHeight,
            layer: [
              {
                name: 'communityLinks',
                data: { values: lines },
                mark: { type: 'rule', color: palette.rule, opacity: 0.45 },
                encoding: {
                  ...{ x, y, x2: { field: 'x2' }, y2: { field: 'y2' } },
                  strokeWidth: { field: 'width', type: 'quantitative', scale: null },
                },
              },
              {
                // Where a circle shrinks to an earlier day, its members lie in this ring.
                name: 'communityRings',
                data: { values: disks },
                mark: { type: 'point', filled: false, opacity: 1, stroke: palette.grid, strokeWidth: 1 },
                encoding: { x, y, size: { field: 'area', type: 'quantitative', scale: null } },
              },
              {
                name: 'communityCircles',
                data: { values: disks },
                mark: { type: 'point', aria: true, filled: true, opacity: 1, stroke: 'white', strokeWidth: 1 },
                encoding: {
                  ...{ x, y },
                  size: { field: 'area', type: 'quantitative', scale: null },
                  description: { field: 'said', type: 'nominal' },
                  color: {
                    field: 'share',
                    type: 'ordinal',
                    scale: {
                      domain: referralClasses.map(({ name }) => name),
                      range: referralClasses.map(({ color }) => color),
                    },
                    legend: {
                      title: { en: 'share who joined by referral', zh: '经邀请加入的比例' }[language],
                      titleFontSize: textSize,
                      titleFontWeight: 'normal',
                      titleLimit: 0,
                      titleColor: palette.soft,
                      ...{ symbolType: 'circle', symbolStrokeWidth: 0, columns: 5, columnPadding: 8 },
                    },
                  },
                },
              },
              {
                name: 'communityTies',
                data: { values: [...strokes(ties.map(({ from, to }) => [from, to]))] },
                mark: { type: 'line', strokeWidth: 0.5, color: palette.ink, opacity: 0.25 },
                encoding: { x, y, order },
              },
              {
                name: 'communityDots',
                data: { values: [...strokes(dots.map((dot) => [dot]))] },
                mark: { type: 'line', strokeWidth: 1.8, strokeCap: 'round', color: palette.ink, opacity: 0.5 },
                encoding: { x, y, order },
              },
              ...[
                {
                  name: 'communityHalos',
                  stroke: 'white',
                  strokeWidth: 3.5,
                  strokeJoin: 'round' as const,
                  opacity: 0.85,
                },
                { name: 'communityNumbers', color: palette.ink },
              ].map(({ name, ...look }) => ({
                name,
                data: { values: disks.filter(({ text }) => text !== '') },
                mark: { type: 'text' as const, fontSize: textSize, fontWeight: 600 as const, ...look },
                encoding: { x, y, text: { field: 'text', type: 'nominal' as const } },
              })),
            ],
          },
        ],
      },
    }
  },
}

/** The class of a share from 0 to 1. */
function classOf(share: number): (typeof referralClasses)[number] {
  return referralClasses.find(({ upTo }) => share <= upTo) ?? referralClasses[4]
}

function finding({ circles, links, others, alone, dots }: CommunityDrawing, language: Language): string {
  const drawn = total(circles.map(({ members }) => members))
  const inside = total(circles.map(({ ties }) => ties))
  const between = total(links.map(({ ties }) => ties))
  const [largest] = circles
  const brought = circles.filter(({ members, byReferral }) => byReferral > members / 2).length
  const [share, kept] = [largest.byReferral / largest.members, inside / (inside + between)].map((part) =>
    percent(part, 0),
  )
  const en = [
    `Of ${whole(drawn + others.members + alone)} members, ${whole(drawn)} are in `,
    others.groups === 0 ? '' : `the ${circles.length} largest of `,
    `${whole(circles.length + others.groups)} communities, whose people know each other better than others`,
    alone === 0 ? '. ' : `, and ${whole(alone)} know no other member. `,
    `The largest has ${whole(largest.members)} members, ${share} of them by referral; `,
    `in ${brought} of ${circles.length} more than half came by referral. Of the ties shown, ${kept} stay inside a community. `,
    `Dots are ${whole(dots.length)} members drawn by lot from the largest.`,
  ]
  const zh = [
    `${whole(drawn + others.members + alone)}名成员中，${whole(drawn)}人在`,
    others.groups === 0 ? '' : `${whole(circles.length + others.groups)}个圈子中最大的`,
    `${whole(circles.length)}个圈子里，圈内比圈外更熟`,
    alone === 0 ? '。' : `，另有${whole(alone)}人不认识其他成员。`,
    `最大的圈子有${whole(largest.members)}人，其中${share}经邀请加入；${circles.length}个圈子中有${brought}个过半成员经邀请加入。`,
    `图中的好友关系有${kept}在圈内。小点是从最大的圈子中随机抽取的${whole(dots.length)}人。`,
  ]
  return { en, zh }[language].join('')
}

function tableOf({ circles, others, alone }: CommunityDrawing, language: Language) {
  const rest = (name: string, members: number) => (members === 0 ? [] : [{ name, cells: [whole(members), none, none] }])
  return {
    heads: {
      en: ['community', 'members', 'joined by referral', 'ties inside'],
      zh: ['圈子', '成员', '经邀请加入', '圈内好友关系'],
    }[language],
    rows: [
      ...circles.map(({ members, byReferral, ties }, at) => ({
        name: String(at + 1),
        cells: [whole(members), `${whole(byReferral)} · ${percent(byReferral / members, 0)}`, whole(ties)],
      })),
      ...rest({ en: `${whole(others.groups)} others`, zh: `其余${whole(others.groups)}个` }[language], others.members),
      ...rest({ en: 'know no other member', zh: '不认识其他成员' }[language], alone),
    ],
  }
}
