import type { WrittenArea } from './area-text.ts'
import type { Path } from './reading/document.ts'
import type { Finding } from './reading/file-reader.ts'

/** A partner is reached in one way, and no address or secret stands in the file. */
export function* partnerRules({ text, path }: WrittenArea): Generator<Finding> {
  for (const [i, partner] of (text.partners ?? []).entries()) {
    if (partner === undefined) continue
    const at = [...path, 'partners', i]
    const name = partner.name ?? 'the partner'
    const ways = (['topic', 'wecom', 'webhook'] as const).filter((way) => way in partner)
    if (ways.length === 0) {
      yield {
        path: at,
        what: `${name} cannot be reached`,
        instead:
          'add one of "topic:" (a WeChat group), "wecom:" or "webhook:" (an environment variable)',
      }
    } else if (ways.length > 1) {
      yield {
        path: [...at, ways[1] ?? 'topic'],
        what: `${name} is to be reached by ${ways.join(' and ')} at once`,
        instead: 'keep one of them',
      }
    }
    if (partner.id !== undefined && !('topic' in partner)) {
      yield {
        path: [...at, 'id'],
        what: `${name} has a room id without a topic`,
        instead: 'add "topic:" or take "id:" out',
      }
    }
    yield* variableRule([...at, 'wecom'], partner.wecom)
    yield* variableRule([...at, 'webhook'], partner.webhook)
  }
}

function* variableRule(path: Path, written: string | undefined): Generator<Finding> {
  if (written === undefined || /^[A-Z][A-Z0-9_]*$/.test(written)) return
  const address = /^https?:/i.test(written)
  yield {
    path,
    what: address
      ? `"${String(path.at(-1))}" holds the address itself, which is a secret`
      : `"${written}" is no name of an environment variable`,
    instead:
      'write a name in capitals such as HOOK_GAS, and set the address in that environment variable',
  }
}
