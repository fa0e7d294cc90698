import { byReferral } from '../model/route.ts'
import type { Run } from '../model/run.ts'
import type { Words } from '../text/language.ts'
import { joinedInRun } from './joiners.ts'

/** One stage of the referral funnel: who has come that far. */
export interface FunnelStage {
  readonly label: string
  readonly chinese: string
  readonly formula: Words
  readonly reached: (run: Run, person: number) => boolean
}

const joined = (run: Run, person: number) => joinedInRun(run, person) && run.world.route[person] === byReferral

/**
 * The referral funnel, over the run: each stage is a part of the one before, except that those who invite others are a
 * part of those who joined. The first members are in none of it: nobody had to reach them.
 */
export const funnelStages = {
  exposed: {
    label: 'Exposed',
    chinese: '曝光',
    formula: { en: 'people who heard of the community in the run, by any way', zh: '运行期内通过任何途径听说社群的人' },
    reached: (run, person) => isFromOutside(run, person) && run.world.exposed[person] === 1,
  },
  invited: {
    label: 'Invited',
    chinese: '受邀',
    formula: {
      en: 'of these, people invited in private or who saw what a member shared',
      zh: '其中受到私下邀请或看到成员分享的人',
    },
    reached: (run, person) => isFromOutside(run, person) && run.world.invited[person] === 1,
  },
  answered: {
    label: 'Answered',
    chinese: '回应',
    formula: { en: 'of these, people who reacted', zh: '其中作出回应的人' },
    reached: (run, person) => isFromOutside(run, person) && run.world.answered[person] === 1,
  },
  joined: {
    label: 'Joined',
    chinese: '加入',
    formula: { en: 'of these, people who joined by referral', zh: '其中经邀请加入的人' },
    reached: joined,
  },
  firstOrder: {
    label: 'First order',
    chinese: '首单',
    formula: { en: 'of these, people who ordered', zh: '其中下过单的人' },
    reached: (run, person) => joined(run, person) && run.world.orders[person] > 0,
  },
  repeat: {
    label: 'Repeat order',
    chinese: '复购',
    formula: { en: 'of these, people who ordered again', zh: '其中再次下单的人' },
    reached: (run, person) => joined(run, person) && run.world.orders[person] > 1,
  },
  invitedOthers: {
    label: 'Invited others',
    chinese: '再分享',
    formula: { en: 'of those who joined by referral, people who shared in turn', zh: '经邀请加入的人中又去分享的人' },
    reached: (run, person) => joined(run, person) && run.world.shares[person] > 0,
  },
} satisfies Record<string, FunnelStage>

/** Whether a person was outside when the run began: never a member, or one who joined in it. */
function isFromOutside(run: Run, person: number): boolean {
  return run.world.joinDay[person] < 0 || joinedInRun(run, person)
}
