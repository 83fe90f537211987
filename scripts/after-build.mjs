// tsc leaves the command without its executable bit; npm's bin link needs it.
import { chmodSync, existsSync } from 'node:fs'

const cli = 'dist/src/cli.js'
if (existsSync(cli)) chmodSync(cli, 0o755)
