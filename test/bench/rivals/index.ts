import type { MakeHost } from './host.ts'

/** A library to write a campaign with. */
export type Rival = 'graphology' | 'AgentScript' | 'flocc'

/** How each library makes a world; loaded only when asked for. */
export const makers: Readonly<Record<Rival, () => Promise<MakeHost>>> = {
  graphology: async () => (await import('./graphology.ts')).onGraphology,
  AgentScript: async () => (await import('./agentScript.ts')).onAgentScript,
  flocc: async () => (await import('./flocc.ts')).onFlocc,
}

/** The libraries, by name. */
export const rivals: readonly Rival[] = ['graphology', 'AgentScript', 'flocc']
