import type { Language } from '../../text/language.ts'
import type { Catalogue } from './catalogueListing.ts'
import type { Listed } from './listed.ts'

/** What can be listed; each list is loaded when it is asked for. */
export const listings: Readonly<Record<string, (lang: Language) => Promise<readonly Listed[]>>> = {
  plays: async (lang) => ofCatalogue((await import('../../plays/index.ts')).plays, lang),
  circumstances: async (lang) => (await import('./circumstanceListing.ts')).circumstanceListing(lang),
  channels: async (lang) => {
    const { memberChannels, outsideChannels } = await import('../../model/channels.ts')
    return ofCatalogue({ ...memberChannels, ...outsideChannels }, lang)
  },
  generators: async (lang) => ofCatalogue((await import('../../graph/generators/index.ts')).generators, lang),
  reduced: async (lang) => {
    const { reducedLaws } = await import('../../reduced/index.ts')
    return ofCatalogue(reducedLaws, lang)
  },
  metrics: async (lang) => (await import('./metricListing.ts')).metricListing(lang),
  credibility: async (lang) => (await import('./factListing.ts')).factListing(lang),
  diagnoses: async (lang) => (await import('./diagnosisListing.ts')).diagnosisListing(lang),
  scenarios: async (lang) => (await import('./scenarioListing.ts')).scenarioListing(lang),
}

async function ofCatalogue(catalogue: object, lang: Language): Promise<readonly Listed[]> {
  const { catalogueListing } = await import('./catalogueListing.ts')
  // Entries differ in the context of their `make`, which a listing never calls.
  return catalogueListing(catalogue as Catalogue, lang)
}
