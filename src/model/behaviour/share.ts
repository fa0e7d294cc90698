import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { count } from '../../units/count.ts'
import { duration } from '../../units/duration.ts'
import { share } from '../../units/share.ts'

/**
 * When and with whom members share.
 *
 * Sharing in person and broadcasting are decided apart, each with a base rate of its own: in a field experiment
 * broadcasts raised adoption among friends by 246%, and personal messages by 98% on top, each of these doing more than
 * one broadcast (Aral & Walker 2011).
 */
export const shareFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling member who is there shares in private, without reward.',
      zh: 'Chance that a middling member who is there shares in private, without reward.',
    },
    default: '0.5%',
    source: {
      en: 'assumption; gives the 5-30% of members who share in ordinary programmes, Extole client benchmarks',
      zh: 'assumption; gives the 5-30% of members who share in ordinary programmes, Extole client benchmarks',
    },
  }),
  feedBase: share({
    summary: { en: 'The same for a post in the feed.', zh: 'The same for a post in the feed.' },
    default: '0.4%',
    source: 'assumption',
  }),
  groupBase: share({
    summary: {
      en: 'The same for a post in chat groups; at 0% nobody uses them.',
      zh: 'The same for a post in chat groups; at 0% nobody uses them.',
    },
    default: '0%',
  }),
  videoBase: share({
    summary: {
      en: 'The same for passing on a short video; at 0% nobody does.',
      zh: 'The same for passing on a short video; at 0% nobody does.',
    },
    default: '0%',
  }),
  reward: effect({
    summary: {
      en: 'Effect of a reward to the member worth one unit, at deal proneness 1.',
      zh: 'Effect of a reward to the member worth one unit, at deal proneness 1.',
    },
    default: 1.4,
    source: {
      en: 'Gershon, Cryder & John 2020 (place of the effect); size: assumption',
      zh: 'Gershon, Cryder & John 2020 (place of the effect); size: assumption',
    },
  }),
  opening: effect({
    summary: {
      en: 'Effect of a saving worth one unit that sharing opens at once, at deal proneness 1.',
      zh: 'Effect of a saving worth one unit that sharing opens at once, at deal proneness 1.',
    },
    default: 2,
    source: {
      en: 'certain and immediate, so above that of a reward that waits for a friend; size: assumption',
      zh: 'certain and immediate, so above that of a reward that waits for a friend; size: assumption',
    },
  }),
  content: effect({
    summary: {
      en: 'Effect of the appeal of content: the odds go with its power.',
      zh: 'Effect of the appeal of content: the odds go with its power.',
    },
    default: 1,
    source: {
      en: 'between best and worst topics a factor of about 2, Leskovec, Adamic & Huberman 2007',
      zh: 'between best and worst topics a factor of about 2, Leskovec, Adamic & Huberman 2007',
    },
  }),
  fit: effect({
    summary: {
      en: 'Effect of fit, from 0 to 1: sincere recommendation.',
      zh: 'Effect of fit, from 0 to 1: sincere recommendation.',
    },
    default: 2,
    source: 'assumption',
  }),
  satisfaction: effect({
    summary: { en: 'Effect of satisfaction, from 0 to 1.', zh: 'Effect of satisfaction, from 0 to 1.' },
    default: 1.5,
    source: 'assumption',
  }),
  sociability: effect({
    summary: { en: "Effect of sociability's logarithm.", zh: "Effect of sociability's logarithm." },
    default: 1,
    source: 'assumption',
  }),
  shortVideo: effect({
    summary: {
      en: 'Effect when all content is short video, which is easier to pass on.',
      zh: 'Effect when all content is short video, which is easier to pass on.',
    },
    default: 0.4,
    source: {
      en: 'report 6.1, case 2 (direction); size: assumption',
      zh: 'report 6.1, case 2 (direction); size: assumption',
    },
  }),
  prompt: effect({
    summary: {
      en: 'Effect when every piece asks the reader to share it.',
      zh: 'Effect when every piece asks the reader to share it.',
    },
    default: 0.8,
    source: {
      en: 'report 6.1, case 2 (direction); size: assumption',
      zh: 'report 6.1, case 2 (direction); size: assumption',
    },
  }),
  challenge: effect({
    summary: {
      en: 'Effect of having taken part in a challenge today.',
      zh: 'Effect of having taken part in a challenge today.',
    },
    default: 1.2,
    source: 'assumption',
  }),
  fatigue: effect({
    summary: { en: 'Effect of one unit of fatigue.', zh: 'Effect of one unit of fatigue.' },
    default: -1,
    source: 'assumption',
  }),
  tiring: amount({
    summary: { en: 'Fatigue that asking one friend adds.', zh: 'Fatigue that asking one friend adds.' },
    default: 0.03,
    max: 10,
    source: 'assumption',
  }),
  weakTie: share({
    summary: {
      en: 'How readily a weak tie is asked, as a part of a strong one, without reward.',
      zh: 'How readily a weak tie is asked, as a part of a strong one, without reward.',
    },
    default: '30%',
    source: 'assumption',
  }),
  widening: share({
    summary: {
      en: 'How far a reward worth one unit, at deal proneness 1, closes the gap to asking weak ties as readily.',
      zh: 'How far a reward worth one unit, at deal proneness 1, closes the gap to asking weak ties as readily.',
    },
    default: '40%',
    source: {
      en: 'Ryu & Feick 2007 (direction); size: assumption',
      zh: 'Ryu & Feick 2007 (direction); size: assumption',
    },
  }),
  matching: effect({
    summary: {
      en: "Effect of a friend's fit, from 0 to 1, on being asked, without reward; a reward that widens takes it away.",
      zh: "Effect of a friend's fit, from 0 to 1, on being asked, without reward; a reward that widens takes it away.",
    },
    default: 2,
    source: {
      en: 'better matching: Schmitt, Skiera & Van den Bulte 2011 (direction); size: assumption',
      zh: 'better matching: Schmitt, Skiera & Van den Bulte 2011 (direction); size: assumption',
    },
  }),
  mostTimes: count({
    summary: {
      en: 'Most times that one member invites one friend.',
      zh: 'Most times that one member invites one friend.',
    },
    default: 5,
    min: 1,
    max: 200,
    source: 'assumption',
  }),
  patience: duration({
    summary: {
      en: 'An invitation not answered within this time has run out.',
      zh: 'An invitation not answered within this time has run out.',
    },
    default: '14 days',
    min: 1,
    source: 'assumption',
  }),
})
