import type { Catalogue } from './catalogueListing.ts'
import type { Listed } from './listed.ts'

/** What can be listed; each list is loaded when it is asked for. */
export const listings: Readonly<Record<string, () => Promise<readonly Listed[]>>> = {
  plays: async () => ofCatalogue((await import('../../plays/index.ts')).plays),
  circumstances: async () => (await import('./circumstanceListing.ts')).circumstanceListing(),
  channels: async () => {
    const { memberChannels, outsideChannels } = await import('../../model/channels.ts')
    return ofCatalogue({ ...memberChannels, ...outsideChannels })
  },
  generators: async () => ofCatalogue((await import('../../graph/generators/index.ts')).generators),
  reduced: async () => {
    const { reducedLaws } = await import('../../reduced/index.ts')
    return ofCatalogue(reducedLaws)
  },
  metrics: async () => (await import('./metricListing.ts')).metricListing(),
  credibility: async () => (await import('./factListing.ts')).factListing(),
  diagnoses: async () => (await import('./diagnosisListing.ts')).diagnosisListing(),
  scenarios: async () => (await import('./scenarioListing.ts')).scenarioListing(),
}

async function ofCatalogue(catalogue: object): Promise<readonly Listed[]> {
  const { catalogueListing } = await import('./catalogueListing.ts')
  // Entries differ in the context of their `make`, which a listing never calls.
  return catalogueListing(catalogue as Catalogue)
}
