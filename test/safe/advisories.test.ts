import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Accepted, verdictOn } from '../../scripts/audit.mjs'

const TODAY = '2026-11-25'

/** A report as npm 7 and later print it: what an advisory is of, and what hangs on that. */
function report(...advisories: readonly (readonly [id: string, name: string, severity: string])[]) {
  const own = advisories.map(([id, name, severity], at) => [
    name,
    {
      name,
      severity,
      via: [
        {
          source: 1000 + at,
          name,
          dependency: name,
          title: 'Prototype Pollution',
          url: `https://github.com/advisories/${id}`,
          severity,
          range: '<2.0.1',
        },
      ],
      effects: ['above'],
      range: '<2.0.1',
      nodes: [`node_modules/${name}`],
      fixAvailable: false,
    },
  ])
  const above = ['above', { name: 'above', severity: 'high', via: advisories.map(([, of]) => of) }]
  return { auditReportVersion: 2, vulnerabilities: Object.fromEntries([...own, above]) }
}

const PICK = 'GHSA-p6mc-m468-83gw'
const CHECK = 'GHSA-rp65-9cf3-cjxr'
const accepted = (id: string, name: string, until = '2027-01-01'): Accepted => ({
  id,
  package: name,
  why: 'never called',
  until,
})
const REFUSED = {
  error: { summary: '', detail: '' },
  message: '405 Method Not Allowed - POST https://registry.example/bulk',
  method: 'POST',
}
const SUMMED = { error: { code: 'ENOAUDIT', summary: 'Your registry does not audit', detail: '' } }

describe('what npm audit tells comes to', () => {
  it.each<readonly [string, unknown, readonly unknown[], boolean, readonly RegExp[]]>([
    ['nothing wrong', report(), [], true, [/^0 serious/]],
    [
      'a serious advisory that nobody looked at fails, in one line',
      report([PICK, 'pick', 'high']),
      [],
      false,
      [
        /^GHSA-p6mc-m468-83gw \(high\) in pick <2\.0\.1: Prototype Pollution\. Mend it/,
        /^1 serious/,
      ],
    ],
    [
      'so does a critical one beside one that was accepted',
      report([PICK, 'pick', 'high'], [CHECK, 'check', 'critical']),
      [accepted(PICK, 'pick')],
      false,
      [/^GHSA-rp65-9cf3-cjxr \(critical\) in check/, /^2 serious advisories, 1 of them/],
    ],
    ['a moderate one does not', report([PICK, 'pick', 'moderate']), [], true, [/^0 serious/]],
    [
      'one that was accepted does not',
      report([PICK, 'pick', 'high']),
      [accepted(PICK, 'pick')],
      true,
      [/^1 serious advisories, 1 of them accepted/],
    ],
    [
      'an acceptance is of one package',
      report([PICK, 'other', 'high']),
      [accepted(PICK, 'pick')],
      false,
      [/in other/, /^stale: .* in pick/, /^1 serious advisories, 0/],
    ],
    [
      'on its last day an acceptance still holds',
      report([PICK, 'pick', 'high']),
      [accepted(PICK, 'pick', TODAY)],
      true,
      [/^1 serious/],
    ],
    [
      'an acceptance that is over fails',
      report([PICK, 'pick', 'high']),
      [accepted(PICK, 'pick', '2026-11-24')],
      false,
      [/accepted until 2026-11-24, which is over/, /^1 serious/],
    ],
    [
      'one that is reported no more is told as stale, and fails nothing',
      report(),
      [accepted(PICK, 'pick')],
      true,
      [/^stale: GHSA-p6mc-m468-83gw in pick/, /^0 serious/],
    ],
    [
      'one that does not say why fails',
      report(),
      [{ ...accepted(PICK, 'pick'), why: '' }],
      false,
      [/wants id, package, why and until/, /^0 serious/],
    ],
    [
      'a registry that serves no advisories is said to be none',
      REFUSED,
      [accepted(PICK, 'pick')],
      true,
      [/^not checked: the registry serves no advisories here \(405 Method Not Allowed/],
    ],
    ['in npm’s other words too', SUMMED, [], true, [/^not checked: .*does not audit/]],
    ['no answer at all as well', null, [], true, [/^not checked: .*no report/]],
    [
      'what is over is over there as well',
      REFUSED,
      [accepted(PICK, 'pick', '2020-01-01')],
      false,
      [/which is over/, /^not checked/],
    ],
  ])('%s', (_, told, list, ok, lines) => {
    const verdict = verdictOn(told, list, TODAY)
    expect(verdict.lines).toHaveLength(lines.length)
    for (const [at, line] of lines.entries()) expect(verdict.lines[at]).toMatch(line)
    expect(verdict.ok).toBe(ok)
    for (const line of verdict.lines) expect(line).not.toContain('\n')
  })

  it('the list that we keep is well formed', () => {
    const list: readonly unknown[] = JSON.parse(readFileSync('.ci/advisories.json', 'utf8'))
    const { ok, lines } = verdictOn(report(), list, '2020-01-01')
    expect(
      lines.filter((line) => !line.startsWith('stale')),
      'none malformed',
    ).toHaveLength(1)
    expect(ok).toBe(true)
  })
})
