// Says how many tests passed and failed, in a plain line, of a JSON report of vitest.
import { readFileSync } from 'node:fs'

const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
