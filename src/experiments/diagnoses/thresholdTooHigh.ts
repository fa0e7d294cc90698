import type { Scenario } from '../../scenario/schema.ts'
import type { Diagnosis } from './diagnosis.ts'
import { sharing } from './measures.ts'
import { percentText } from './percentText.ts'

/** Below which share of those who brought a friend the first tier is too far for them. Source: assumption. */
const few = 0.02

/** A threshold that is too high: hardly anybody comes near the first reward, and most stop trying (report 4.1). */
export const thresholdTooHigh: Diagnosis = {
  label: { en: 'Threshold too high', zh: '奖励门槛过高' },
  advice: {
    en: 'Put a first small reward within reach of one or two friends, and let it grow from there.',
    zh: '把第一档小奖励设在邀请一两位好友就能拿到的地方，再逐档提高。',
  },
  section: '4.1',
  suspect(run, scenario) {
    const { brought } = run.world
    const first = Math.min(...scenario.plays.map(firstTier))
    if (!Number.isFinite(first) || first < 2) return []
    let [bringing, reaching] = [0, 0]
    for (const friends of brought) {
      if (friends > 0) bringing++
      if (friends >= first) reaching++
    }
    if (bringing === 0 || reaching >= few * bringing) return []
    return [
      {
        symptom: {
          en: `the first reward asks for ${first} friends, and ${percentText(reaching / bringing)} of those who brought any reached it`,
          zh: `第一档要邀请${first}位好友，带来过好友的人里只有${percentText(reaching / bringing)}达到`,
        },
        without: { en: 'with the first reward at one friend', zh: '第一档降到一位好友' },
        remedy: { ...scenario, plays: scenario.plays.map(nearer) },
        measure: sharing,
      },
    ]
  },
}

type Chosen = Scenario['plays'][number]

function firstTier(play: Chosen): number {
  return play.play === 'milestone' ? play.tiers[0].friends : Number.POSITIVE_INFINITY
}

/** The tiers of a milestone drawn near, at as much a friend as before. */
function nearer(play: Chosen): Chosen {
  if (play.play !== 'milestone') return play
  const [{ friends: first }] = play.tiers
  const tiers = play.tiers.map(({ friends, reward }) => ({
    friends: Math.max(1, Math.round(friends / first)),
    reward: Math.round(reward / first),
  }))
  return { ...play, tiers: tiers.filter(({ friends }, at) => at === 0 || friends > tiers[at - 1].friends) }
}
