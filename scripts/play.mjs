// Plays transcripts from source: `npm run play -- test/transcripts/a-chain.chat`.
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { fromSource } from './program.mjs'

const { program, options } = fromSource('played')
await build(options)
process.argv.splice(2, 0, 'rehearse')
await import(pathToFileURL(program).href)
