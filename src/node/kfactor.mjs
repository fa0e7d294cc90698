#!/usr/bin/env node
import { register } from 'tsx/esm/api'

// The settings of whichever folder the command is called in are not ours to follow.
register({ tsconfig: false })
await import('./kfactor.ts')
