#!/usr/bin/env node
import { run } from './cli/program.ts'

process.exitCode = await run(process.argv.slice(2))
// What a library leaves running does not keep a program that is done.
setTimeout(() => process.exit(), 200).unref()
