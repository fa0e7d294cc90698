import type { CounterMeasure } from '../model/counterMeasure.ts'

/**
 * What can be done against the risks of a campaign (report 11.3), each with what it does and costs by default.
 *
 * Directions follow from what the measure is; sizes and costs are assumptions, to be replaced by a scenario's own.
 */
export const counterMeasures = {
  memberBenefits: {
    name: 'memberBenefits',
    chinese: '会员权益',
    summary: {
      en: "benefits of membership that a competitor's price does not match",
      zh: '竞品的低价比不上的会员权益',
    },
    likelihoodCut: '0%',
    sizeCut: '50%',
    cost: '¥100',
    source: 'assumption',
  },
  broadAssortment: {
    name: 'broadAssortment',
    chinese: '错季选品',
    summary: {
      en: 'an assortment whose seasons differ, so that not all demand falls at once',
      zh: '各季互补的品类，需求不会同时集中',
    },
    likelihoodCut: '0%',
    sizeCut: '40%',
    cost: '¥80',
    source: 'assumption',
  },
  newAudiences: {
    name: 'newAudiences',
    chinese: '拓展新圈层',
    summary: {
      en: 'new circles of people are addressed before the old ones are weary',
      zh: '在老圈子厌倦之前触达新的圈子',
    },
    likelihoodCut: '30%',
    sizeCut: '40%',
    cost: '¥100',
    source: 'assumption',
  },
  serviceLevel: {
    name: 'serviceLevel',
    chinese: '服务水平协议',
    summary: {
      en: 'agreed service levels with carriers, stock-keepers and the service desk, and spare capacity',
      zh: '与物流、仓储和客服约定服务标准，并留有余量',
    },
    likelihoodCut: '50%',
    sizeCut: '70%',
    cost: '¥60',
    source: 'assumption',
  },
  reviewOfClaims: {
    name: 'reviewOfClaims',
    chinese: '申诉审核',
    summary: {
      en: 'every claim for money back is looked at before it is paid',
      zh: '每个退款申请先审核再付款',
    },
    likelihoodCut: '30%',
    sizeCut: '80%',
    cost: '¥50',
    source: 'assumption',
  },
  redundancy: {
    name: 'redundancy',
    chinese: '冗余备份',
    summary: {
      en: 'a second site takes over, and capacity is tested before the peak',
      zh: '备用站点接管，并在高峰前做压力测试',
    },
    likelihoodCut: '50%',
    sizeCut: '90%',
    cost: '¥20',
    source: 'assumption',
  },
  securityAudit: {
    name: 'securityAudit',
    chinese: '安全审计',
    summary: {
      en: 'audits, least privilege and encrypted personal data',
      zh: '审计、最小权限和个人信息加密',
    },
    likelihoodCut: '70%',
    sizeCut: '50%',
    cost: '¥80',
    source: 'assumption',
  },
  spreadOverChannels: {
    name: 'spreadOverChannels',
    chinese: '多渠道分散',
    summary: {
      en: 'sharing runs over several channels and domains, of which the platform shuts some',
      zh: '分享分散在多个渠道和域名，平台只能封掉一部分',
    },
    likelihoodCut: '0%',
    sizeCut: '60%',
    cost: '¥15',
    source: 'assumption',
  },
  legalReview: {
    name: 'legalReview',
    chinese: '合规审查',
    summary: {
      en: 'a lawyer goes through the rules of every play before it starts',
      zh: '每个玩法上线前由律师审查规则',
    },
    likelihoodCut: '95%',
    sizeCut: '50%',
    cost: '¥50',
    source: 'assumption',
  },
  disclosure: {
    name: 'disclosure',
    chinese: '信息披露',
    summary: {
      en: 'rules, odds and sponsorship are stated where people see them',
      zh: '规则、中奖概率和赞助关系写在用户看得到的地方',
    },
    likelihoodCut: '95%',
    sizeCut: '90%',
    cost: '¥10',
    source: 'assumption',
  },
  noticePeriod: {
    name: 'noticePeriod',
    chinese: '规则变更预告',
    summary: {
      en: 'agreements with notice, and a second version of the play at the ready',
      zh: '约定提前通知，并备好玩法的另一版本',
    },
    likelihoodCut: '0%',
    sizeCut: '60%',
    cost: '¥30',
    source: 'assumption',
  },
} as const satisfies Record<string, CounterMeasure>
