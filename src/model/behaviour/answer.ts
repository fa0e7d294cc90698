import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** What makes people join who hear of the community. */
export const answerFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling person joins on an ordinary invitation that they react to.',
      zh: 'Chance that a middling person joins on an ordinary invitation that they react to.',
    },
    default: '11%',
    source: {
      en: "inside Extole's published 7-33% of share clicks that sign up",
      zh: "inside Extole's published 7-33% of share clicks that sign up",
    },
  }),
  reward: effect({
    summary: {
      en: "Effect of a reward to the friend worth one unit, at deal proneness 1; it acts here, the sender's at sharing.",
      zh: "Effect of a reward to the friend worth one unit, at deal proneness 1; it acts here, the sender's at sharing.",
    },
    default: 1.2,
    source: {
      en: 'Gershon, Cryder & John 2020 (place of the effect); size: assumption',
      zh: 'Gershon, Cryder & John 2020 (place of the effect); size: assumption',
    },
  }),
  strongTie: effect({
    summary: { en: 'Effect of a strong tie.', zh: 'Effect of a strong tie.' },
    default: 0.5,
    source: 'assumption',
  }),
  content: effect({
    summary: {
      en: 'Effect of the appeal of content: the odds go with its power.',
      zh: 'Effect of the appeal of content: the odds go with its power.',
    },
    default: 0.6,
    source: {
      en: 'between best and worst topics a factor of about 2, Leskovec, Adamic & Huberman 2007; size: assumption',
      zh: 'between best and worst topics a factor of about 2, Leskovec, Adamic & Huberman 2007; size: assumption',
    },
  }),
  fit: effect({
    summary: { en: 'Effect of fit, from 0 to 1.', zh: 'Effect of fit, from 0 to 1.' },
    default: 3,
    source: 'assumption',
  }),
  secondSender: effect({
    summary: {
      en: 'Effect of each further member who invites the same person, up to the number that saturates.',
      zh: 'Effect of each further member who invites the same person, up to the number that saturates.',
    },
    default: 0.4,
    source: {
      en: 'Leskovec, Adamic & Huberman 2007 (rises, then saturates); size: assumption',
      zh: 'Leskovec, Adamic & Huberman 2007 (rises, then saturates); size: assumption',
    },
  }),
  sendersToSaturate: amount({
    summary: {
      en: 'Number of different senders at which more of them help no more.',
      zh: 'Number of different senders at which more of them help no more.',
    },
    default: 2,
    min: 1,
    max: 100,
    source: {
      en: 'Leskovec, Adamic & Huberman 2007: 2 for ordinary products, about 10 for those of fans',
      zh: 'Leskovec, Adamic & Huberman 2007: 2 for ordinary products, about 10 for those of fans',
    },
  }),
  repeat: effect({
    summary: {
      en: 'Effect of each repetition by the same sender, up to the third.',
      zh: 'Effect of each repetition by the same sender, up to the third.',
    },
    default: 0.1,
    source: {
      en: 'Leskovec, Adamic & Huberman 2007; size: assumption',
      zh: 'Leskovec, Adamic & Huberman 2007; size: assumption',
    },
  }),
  nagging: effect({
    summary: { en: 'Effect of each repetition after the third.', zh: 'Effect of each repetition after the third.' },
    default: -0.69,
    source: { en: 'halves, Leskovec, Adamic & Huberman 2007', zh: 'halves, Leskovec, Adamic & Huberman 2007' },
  }),
  distrust: effect({
    summary: {
      en: 'Effect of what the sender visibly gains above the friend, worth one unit, across a weak tie.',
      zh: 'Effect of what the sender visibly gains above the friend, worth one unit, across a weak tie.',
    },
    default: -0.8,
    source: {
      en: 'Verlegh et al. 2013; none at an equal split, Hong et al. 2017; size: a reward to the friend brings more than one to the sender, Gershon, Cryder & John 2020',
      zh: 'Verlegh et al. 2013; none at an equal split, Hong et al. 2017; size: a reward to the friend brings more than one to the sender, Gershon, Cryder & John 2020',
    },
  }),
  distrustOfFriends: share({
    summary: {
      en: 'The part of that effect which is left across a strong tie.',
      zh: 'The part of that effect which is left across a strong tie.',
    },
    default: '30%',
    source: {
      en: 'Verlegh et al. 2013 (direction); size: assumption',
      zh: 'Verlegh et al. 2013 (direction); size: assumption',
    },
  }),
  feed: effect({
    summary: {
      en: 'Effect of having only seen a post in the feed.',
      zh: 'Effect of having only seen a post in the feed.',
    },
    default: -1,
    source: {
      en: 'a broadcast converts less a message, Aral & Walker 2011; size: assumption',
      zh: 'a broadcast converts less a message, Aral & Walker 2011; size: assumption',
    },
  }),
  group: effect({
    summary: {
      en: 'Effect of having only seen a post in a chat group.',
      zh: 'Effect of having only seen a post in a chat group.',
    },
    default: -0.5,
    source: {
      en: 'between a word in person and a broadcast: assumption',
      zh: 'between a word in person and a broadcast: assumption',
    },
  }),
  shortVideo: effect({
    summary: {
      en: "Effect of having only seen a stranger's short video.",
      zh: "Effect of having only seen a stranger's short video.",
    },
    default: -1.5,
    source: {
      en: 'below the feed, where at least a friend posts: assumption',
      zh: 'below the feed, where at least a friend posts: assumption',
    },
  }),
  alone: effect({
    summary: {
      en: 'Effect of nobody having invited: search and advertising.',
      zh: 'Effect of nobody having invited: search and advertising.',
    },
    default: -0.5,
    source: 'assumption',
  }),
})
