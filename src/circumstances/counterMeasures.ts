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
      zh: "benefits of membership that a competitor's price does not match",
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
      zh: 'an assortment whose seasons differ, so that not all demand falls at once',
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
      zh: 'new circles of people are addressed before the old ones are weary',
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
      zh: 'agreed service levels with carriers, stock-keepers and the service desk, and spare capacity',
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
      zh: 'every claim for money back is looked at before it is paid',
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
      zh: 'a second site takes over, and capacity is tested before the peak',
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
      zh: 'audits, least privilege and encrypted personal data',
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
      zh: 'sharing runs over several channels and domains, of which the platform shuts some',
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
      zh: 'a lawyer goes through the rules of every play before it starts',
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
      zh: 'rules, odds and sponsorship are stated where people see them',
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
      zh: 'agreements with notice, and a second version of the play at the ready',
    },
    likelihoodCut: '0%',
    sizeCut: '60%',
    cost: '¥30',
    source: 'assumption',
  },
} as const satisfies Record<string, CounterMeasure>
