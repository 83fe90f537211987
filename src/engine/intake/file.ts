import { shortOf, withinShareOf } from '../../domain/case/file-bounds.ts'
import { fileCame, fileRefused, senderOf } from '../../domain/case/late-file.ts'
import type { Effect } from '../../domain/model/effect.ts'
import type { Facts } from '../../domain/model/view.ts'
import type { Outcome } from '../apply.ts'
import type { Fetched } from '../kept-files.ts'
import type { Knowledge } from '../knowledge.ts'

/**
 * Keeps a file whose bytes have come, where it is within its sender's share and there is room, or room can be made: then
 * the oldest files of cases that are over go. What is not kept lies on the disk no more.
 */
export function takeIn(
  { store, files }: Knowledge,
  facts: Facts,
  id: number,
  { hash, size, name }: Extract<Fetched, { readonly kind: 'here' }>,
  outcome: Outcome,
): readonly Effect[] {
  const file = facts.keptFile(id)
  const about = file && facts.caseNumbered(file.number)
  const drop = () => {
    if (!store.cases.hasFile(hash)) outcome.discards.push({ hash, name })
  }
  // Who sent it had it deleted meanwhile.
  if (file === undefined || about === undefined) {
    drop()
    return []
  }
  if (!withinShareOf(facts, about, senderOf(facts, file), { file: id, size })) {
    drop()
    return fileRefused(facts, id, 'share')
  }
  const more = store.cases.hasFile(hash) ? 0 : size
  const short = shortOf(facts, about, more)
  const freed = short === 0 ? 0 : files.free(short, outcome)
  if (freed > 0) {
    const deed = {
      at: facts.now,
      who: 'bot',
      deed: 'expire',
      about: `${freed} files of cases that are over`,
    }
    store.audit.note(deed)
  }
  if (short > 0 && shortOf(facts, about, more) > 0) {
    drop()
    return fileRefused(facts, id, 'room')
  }
  files.put(id, hash, size)
  return fileCame(facts, id)
}
