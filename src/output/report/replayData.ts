import type { DrawnChart } from '../../charts/chart.ts'
import { communityDrawing } from '../../charts/communityDrawing.ts'
import { referralClasses } from '../../charts/communityMap.ts'
import { forestDrawing, standings } from '../../charts/forestDrawing.ts'
import { numbers, words } from '../../charts/numbers.ts'
import type { Place } from '../../charts/radialTree.ts'
import { tenth } from '../../charts/strokes.ts'
import type { Result } from '../../results/result.ts'
import type { DayNumbers } from './dayNumbers.ts'

/** A part of a picture that can be looked at by itself: its middle and radius, px of the drawing. */
type Spot = readonly [x: number, y: number, radius: number]

/** What the script needs of a picture besides the picture itself, whose places it reads from there. */
interface Moving {
  /** By layer: of each path the day of each of its strokes, from 0. */
  readonly strokes: Readonly<Record<string, readonly (readonly number[])[]>>
  readonly spots: readonly Spot[]
  /** Of each circle, day after day, three numbers: the day, who had joined by then, and how many of them by referral. */
  readonly circles?: readonly (readonly number[])[]
  /** Of each line the days by which a quarter, half, three quarters and all of it was there. */
  readonly links?: readonly (readonly number[])[]
  /** Ends of the classes of the share who came by referral, and their colours. */
  readonly classes?: readonly (readonly [upTo: number, color: string])[]
}

/** All that the replay moves: dates, the numbers beside it by day, and its pictures by name. */
export interface ReplayData {
  readonly dates: readonly string[]
  readonly numbers: Readonly<Record<string, readonly number[]>>
  readonly pictures: Readonly<Record<string, Moving>>
}

/** What the replay of a result needs; pictures that were not drawn are not in it. */
export function replayData(result: Result, shown: readonly DrawnChart[], days: DayNumbers): ReplayData {
  const movings = { forest: movingForest, communityMap: movingMap }
  const drawn = Object.entries(movings).filter(([name]) => shown.some((chart) => chart.name === name))
  return {
    dates: words(result.tables.series, 'date'),
    numbers: Object.fromEntries(days.map(({ key, values }) => [key, values])),
    pictures: Object.fromEntries(drawn.map(([name, make]) => [name, make(result)])),
  }
}

function movingForest(result: Result): Moving {
  const { dots, ties, trees } = forestDrawing(result)
  const byStanding = standings.map((each) => dots.filter(({ standing }) => standing === each).map(({ day }) => day))
  return {
    strokes: { forestTies: [ties.map(({ day }) => day)], forestDots: byStanding.filter(({ length }) => length > 0) },
    spots: trees.map(({ middle, radius }) => spot(middle, radius)),
  }
}

function movingMap(result: Result): Moving {
  const { circles, links, dots, ties } = communityDrawing(result)
  const { communityDays } = result.tables
  const [community, day, joined, byReferral] = ['community', 'day', 'joined', 'byReferral'].map((name) =>
    numbers(communityDays, name),
  )
  const grown = circles.map((_, at) => {
    let [all, referred] = [0, 0]
    return community.flatMap((each, row) => {
      if (each !== at + 1) return []
      all += joined[row]
      referred += byReferral[row]
      return [day[row], all, referred]
    })
  })
  return {
    strokes: { communityTies: [ties.map((each) => each.day)], communityDots: [dots.map((each) => each.day)] },
    spots: circles.map((circle) => spot(circle, circle.radius)),
    circles: grown,
    links: links.map((link) => link.days),
    classes: referralClasses.map(({ upTo, color }) => [upTo, color]),
  }
}

function spot({ x, y }: Place, radius: number): Spot {
  return [tenth(x), tenth(y), tenth(radius)]
}
