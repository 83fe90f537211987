/** What was looked at, and why it does not reach us. */
export interface Accepted {
  readonly id: string
  readonly package: string
  readonly why: string
  readonly until: string
}

export interface AuditVerdict {
  readonly ok: boolean
  readonly lines: readonly string[]
}

export function verdictOn(
  report: unknown,
  accepted: readonly unknown[],
  today: string,
): AuditVerdict
