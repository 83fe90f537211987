import { either } from '../phrase.ts'
import { NOTHING } from '../words/danger/nothing.ts'

/** Who says that nothing has happened is brief, characters. */
const LONGEST = 40
/** A part of what they say beside that: 我, 谢谢, 吓着大家了. */
const ASIDE = 8
const SAYS = new RegExp(either(NOTHING))
/** It is asked, or doubted, or something is the matter all the same. */
const DOUBTED =
  /[?吗]|没事(?:儿)?了?吧|[但可](?!以|能)|就是|不过|只是|还(?!好)|快|救|疼|痛|血|晕(?!了?没)|喘|不(?:行|对|好(?!意思))|动不了|起不来|怎么|谁|要是|万一|真的?假/

/** Whether somebody takes back that there is danger: 没事没事，没摔着; 我好好的，别叫人了. */
export function saysNothingIs(text: string): boolean {
  const plain = text.trim()
  if (plain === '' || plain.length > LONGEST || DOUBTED.test(plain)) return false
  const parts = plain.split(/[\s,，。.!！;；~～、…]+/).filter((part) => part !== '')
  return (
    parts.some((part) => SAYS.test(part)) &&
    parts.every((part) => SAYS.test(part) || part.length <= ASIDE)
  )
}
