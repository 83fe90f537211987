/**
 * Asks the registry for advisories on what the program runs on, and compares the serious ones with those that were looked
 * at and accepted (`.ci/advisories.json`). Says a line for each and exits 1 where one is new, or an acceptance is over.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const LIST = '.ci/advisories.json'
const SERIOUS = ['high', 'critical']
const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * What a report of `npm audit --json` (format 2) comes to under a list of accepted advisories; `today` is `YYYY-MM-DD`.
 * A report of anything else is one of a registry that serves none.
 */
export function verdictOn(report, accepted, today) {
  const wrong = accepted.filter((entry) => !isEntry(entry)).map(malformed)
  const entries = accepted.filter(isEntry)
  const over = entries.filter(({ until }) => until < today).map(expired)
  const found = seriousIn(report)
  if (found === null) {
    const lines = [`not checked: ${whyNot(report)}`]
    return { ok: wrong.length + over.length === 0, lines: [...wrong, ...over, ...lines] }
  }
  const isAccepted = (one) =>
    entries.some((entry) => entry.id === one.id && entry.package === one.package)
  const fresh = found.filter((one) => !isAccepted(one)).map(unknown)
  const stale = entries
    .filter((entry) => !found.some((one) => one.id === entry.id && one.package === entry.package))
    .map(
      ({ id, package: name }) => `stale: ${id} in ${name} is reported no more; take it off ${LIST}`,
    )
  const known = found.length - fresh.length
  const sum = `${found.length} serious advisories, ${known} of them accepted in ${LIST}`
  const bad = [...wrong, ...over, ...fresh]
  return { ok: bad.length === 0, lines: [...bad, ...stale, sum] }
}

/** The serious advisories of a report, each once; null where it is no report. */
function seriousIn(report) {
  if (report?.auditReportVersion !== 2) return null
  const found = new Map()
  for (const { via } of Object.values(report.vulnerabilities ?? {})) {
    for (const cause of via) {
      if (typeof cause === 'string' || !SERIOUS.includes(cause.severity)) continue
      const id = /GHSA(?:-\w{4}){3}/.exec(cause.url ?? '')?.[0] ?? String(cause.source)
      const { name, severity, title, range } = cause
      found.set(`${id} ${name}`, { id, package: name, severity, title, range })
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isEntry(entry) {
  const { id, package: name, why, until } = entry ?? {}
  return [id, name, why].every((text) => typeof text === 'string' && text !== '') && DAY.test(until)
}

const malformed = (entry) =>
  `${LIST}: ${JSON.stringify(entry)} wants id, package, why and until (YYYY-MM-DD)`

const expired = ({ id, package: name, until }) =>
  `${id} in ${name} was accepted until ${until}, which is over: look again, then mend it or say until when`

const unknown = ({ id, package: name, severity, title, range }) =>
  `${id} (${severity}) in ${name} ${range}: ${title}. Mend it, or say in ${LIST} why it does not reach us and until when`

function whyNot(report) {
  const why = report?.error?.summary || report?.message || 'npm audit gave no report'
  return `the registry serves no advisories here (${String(why).split('\n', 1)[0]})`
}

/** npm's own exit code says nothing here: it is 1 both for advisories and for no answer. */
function askRegistry() {
  return new Promise((resolve) => {
    const most = { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }
    execFile('npm', ['audit', '--omit=dev', '--json'], most, (error, stdout) => {
      try {
        resolve(JSON.parse(stdout))
      } catch {
        resolve({ message: error?.message ?? 'npm audit printed no JSON' })
      }
    })
  })
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = join(import.meta.dirname, '..', LIST)
  const accepted = JSON.parse(readFileSync(file, 'utf8'))
  const { ok, lines } = verdictOn(
    await askRegistry(),
    accepted,
    new Date().toISOString().slice(0, 10),
  )
  for (const line of lines) console.error(`audit: ${line}`)
  process.exitCode = ok ? 0 : 1
}
