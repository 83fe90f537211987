import { officeContact } from '../model/person.ts'
import { contact } from '../model/post.ts'
import { beside, type Facts, type View } from '../model/view.ts'

/**
 * What another street's office decides upon here: it speaks for no household and reads no chat. Each matter of it is
 * somebody of its own, as several people of that street would be.
 */
export function officeView(facts: Facts, from: string, matter: string): View {
  const { root } = facts.street
  const who = officeContact(`${from}/${matter}`)
  const staff = { name: from, role: 'office', wechat: null }
  return beside(facts, {
    speaker: {
      contact: who,
      name: from,
      alias: from,
      home: null,
      vouched: true,
      positions: [{ area: root, level: 'street' as const, staff }],
    },
    // What it names is of its own street: 1号楼 is theirs.
    here: { address: contact(who), seat: null, areas: [] },
    occasion: { id: `letter ${from} ${matter}`, at: facts.now, said: null },
  })
}
