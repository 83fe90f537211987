#!/usr/bin/env node
import { run } from './cli/program.ts'

// What is written is for who runs the bot alone: files 600, folders 700.
process.umask(0o077)
process.exitCode = await run(process.argv.slice(2))
// What a library leaves running does not keep a program that is done.
setTimeout(() => process.exit(), 200).unref()
