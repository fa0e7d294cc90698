import { z } from 'zod'
import { amount, effect } from '../../units/amount.ts'
import { share } from '../../units/share.ts'

/** What makes people join who hear of the community. */
export const answerFields = z.strictObject({
  base: share({
    summary: {
      en: 'Chance that a middling person joins on an ordinary invitation that they react to.',
      zh: '普通人对一个普通邀请有反应后加入的概率。',
    },
    default: '11%',
    source: {
      en: "inside Extole's published 7-33% of share clicks that sign up",
      zh: '在 Extole 公布的分享点击注册率7～33%之内',
    },
  }),
  reward: effect({
    summary: {
      en: "Effect of a reward to the friend worth one unit, at deal proneness 1; it acts here, the sender's at sharing.",
      zh: '给好友价值1单位的奖励（优惠敏感度为1时）的影响；它作用于此处，给发送者的作用于分享。',
    },
    default: 1.2,
    source: {
      en: 'Gershon, Cryder & John 2020 (place of the effect); size: assumption',
      zh: 'Gershon, Cryder & John 2020（影响所在）；大小为假设',
    },
  }),
  strongTie: effect({
    summary: { en: 'Effect of a strong tie.', zh: '强关系的影响。' },
    default: 0.5,
    source: 'assumption',
  }),
  content: effect({
    summary: {
      en: 'Effect of the appeal of content: the odds go with its power.',
      zh: '内容吸引力的影响：几率随其幂而变。',
    },
    default: 0.6,
    source: {
      en: 'between best and worst topics a factor of about 2, Leskovec, Adamic & Huberman 2007; size: assumption',
      zh: '最好与最差话题相差约2倍，Leskovec, Adamic & Huberman 2007；大小为假设',
    },
  }),
  fit: effect({
    summary: { en: 'Effect of fit, from 0 to 1.', zh: '契合度从0到1的影响。' },
    default: 3,
    source: 'assumption',
  }),
  secondSender: effect({
    summary: {
      en: 'Effect of each further member who invites the same person, up to the number that saturates.',
      zh: '每多一位成员邀请同一人的影响，到饱和人数为止。',
    },
    default: 0.4,
    source: {
      en: 'Leskovec, Adamic & Huberman 2007 (rises, then saturates); size: assumption',
      zh: 'Leskovec, Adamic & Huberman 2007（先升后饱和）；大小为假设',
    },
  }),
  sendersToSaturate: amount({
    summary: {
      en: 'Number of different senders at which more of them help no more.',
      zh: '不同发送者达到几位后，再多也无益。',
    },
    default: 2,
    min: 1,
    max: 100,
    source: {
      en: 'Leskovec, Adamic & Huberman 2007: 2 for ordinary products, about 10 for those of fans',
      zh: 'Leskovec, Adamic & Huberman 2007：普通产品为2，粉丝型产品约10',
    },
  }),
  repeat: effect({
    summary: {
      en: 'Effect of each repetition by the same sender, up to the third.',
      zh: '同一发送者每重复一次的影响，到第三次为止。',
    },
    default: 0.1,
    source: {
      en: 'Leskovec, Adamic & Huberman 2007; size: assumption',
      zh: 'Leskovec, Adamic & Huberman 2007；大小为假设',
    },
  }),
  nagging: effect({
    summary: { en: 'Effect of each repetition after the third.', zh: '第三次以后每重复一次的影响。' },
    default: -0.69,
    source: { en: 'halves, Leskovec, Adamic & Huberman 2007', zh: '减半，Leskovec, Adamic & Huberman 2007' },
  }),
  distrust: effect({
    summary: {
      en: 'Effect of what the sender visibly gains above the friend, worth one unit, across a weak tie.',
      zh: '弱关系下，发送者明显比好友多得价值1单位的影响。',
    },
    default: -0.8,
    source: {
      en: 'Verlegh et al. 2013; none at an equal split, Hong et al. 2017; size: a reward to the friend brings more than one to the sender, Gershon, Cryder & John 2020',
      zh: 'Verlegh et al. 2013；均分时没有，Hong et al. 2017；大小：给好友的奖励比给发送者的更有效，Gershon, Cryder & John 2020',
    },
  }),
  distrustOfFriends: share({
    summary: {
      en: 'The part of that effect which is left across a strong tie.',
      zh: '强关系下这一影响还剩多少。',
    },
    default: '30%',
    source: {
      en: 'Verlegh et al. 2013 (direction); size: assumption',
      zh: 'Verlegh et al. 2013（方向）；大小为假设',
    },
  }),
  feed: effect({
    summary: {
      en: 'Effect of having only seen a post in the feed.',
      zh: '只在朋友圈里看到帖子的影响。',
    },
    default: -1,
    source: {
      en: 'a broadcast converts less a message, Aral & Walker 2011; size: assumption',
      zh: '广播每条的转化较低，Aral & Walker 2011；大小为假设',
    },
  }),
  group: effect({
    summary: {
      en: 'Effect of having only seen a post in a chat group.',
      zh: '只在群里看到帖子的影响。',
    },
    default: -0.5,
    source: {
      en: 'between a word in person and a broadcast: assumption',
      zh: '介于当面告知与广播之间：假设',
    },
  }),
  shortVideo: effect({
    summary: {
      en: "Effect of having only seen a stranger's short video.",
      zh: '只看到陌生人短视频的影响。',
    },
    default: -1.5,
    source: {
      en: 'below the feed, where at least a friend posts: assumption',
      zh: '低于朋友圈，那里至少是好友所发：假设',
    },
  }),
  alone: effect({
    summary: {
      en: 'Effect of nobody having invited: search and advertising.',
      zh: '没有人邀请（搜索和广告）的影响。',
    },
    default: -0.5,
    source: 'assumption',
  }),
})
