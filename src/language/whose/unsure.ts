import { says } from '../clause.ts'
import type { Part } from '../scan.ts'

/** Who speaks does not know whose it is: 记不清谁是谁, 402还是403来着, 不认识哪户的. */
const UNSURE =
  /记不[清得住](?:是)?(?:了|谁|哪)|忘了?是?(?:哪|谁)|[分搞弄]不[清懂]|[搞弄]混|不(?:知道?|晓得|清楚|认识)是?(?:谁(?!没)|哪[一家户屋个])|想不起|谁是谁|也可能是|来着|哪[家户一]?户?的[啊呀吧?]|(?:[哪那]家|谁家是?)(?=[\d三四])|刚才敲门那家|是谁家|\d{3,4}还是\d{3,4}|分开住|换房住|主人|[我俺](?:现在|这会儿|人)?在\d{3,4}(?=[,，。\s])|在(?:楼上|楼下|对门|隔壁)住/
/** Of somebody whom nobody named: 楼里有人38.7, 碰见个人说自己38.8, 有一家38.8. */
const NOBODY =
  /有(?:个|一个|位|一位|一)?(?:人(?!在)|大哥|大姐|大爷|大妈|老头|老太|小伙|家(?=[\d三四]))(?:说|自称|讲|喊|[烧发]|[34三四])|碰[见到]个|(?:进来|过来|来了|走了)(?:一个|一位|个|位)|听(?:说|[\u4e00-\u9fff]{1,3}[说讲])有/

/** Whether a text says that it does not know whose its readings are. */
export function isUnsure(text: string): boolean {
  return UNSURE.test(text) || NOBODY.test(text)
}

/** Whether the speaker says of themselves right before a reading that it is theirs: 我36.5, 本人体温36.6. */
export function isOwnRightAt(parts: readonly Part[], item: Part): boolean {
  for (let at = parts.indexOf(item) - 1; at >= 0; at--) {
    const part = parts[at]
    if (says(part, 'self')) return true
    if (!says(part, 'filler', 'measure', 'of', 'now', 'report')) return false
  }
  return false
}
