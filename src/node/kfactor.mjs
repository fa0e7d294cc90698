#!/usr/bin/env node
import { begin } from './begin.mjs'

await begin('kfactor')
