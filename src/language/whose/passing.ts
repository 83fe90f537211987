import type { Part } from '../scan.ts'

/**
 * How somebody is named of whose body nothing is told there: `aside` (what was lent, who is noisy, where the speaker is),
 * `visited` (where they went or brought something), `away` (who is not at home), and of the speaker `gives` (they measured or
 * wrote it for another), `measures` (they held the thermometer, for whom is not said) and `carries` (they were asked to say it).
 */
export type How = 'aside' | 'visited' | 'away' | 'gives' | 'measures' | 'carries'

/** Whom somebody looks after is not whose reading follows: 小姑子去照顾502，回来一量. */
const CARED_FOR = /(?:照顾|照看|照料|伺候|看望|探望)$/
const LENT = /(?:借了?|用了?|等了?|去过|到过|路过|不是)$/
/** Who does something for the speaker: 让1001小伙给看的. */
const ASKED = /(?:让|请|叫|托|找|求)$/
const GIVES_BACK =
  /^的?(?:[\u4e00-\u9fff]{1,3}?)?(?:给|帮)(?:我|俺)?(?:忙)?(?:[量测看念报夹打填发写记]|瞅)/
const GIVEN = /^家?[\u4e00-\u9fff]{0,3}?(?:送|拿|搬|买|取|修|换)/
const GIVING = /给$/
const NOISY =
  /^(?:[家那户的室号他她]|的?[\u4e00-\u9fff]{1,3}(?=帮我|给我))*(?:体温计|体温枪|温度计|[额耳]温[枪计]|装修|停[水电]|漏水|太?吵|电话|(?:刚|才|刚才)送来|借[我俺]|借给[我俺]|帮[我俺咱][量测打夹报填发写记念]|给[我俺咱][\u4e00-\u9fff]{0,3}?[量测夹看]|[说讲]的那个(?=[34三四])|没量|还没[量测报]|没报|说?不用|(?:那只?)?小?[猫狗](?=[又在来跑叫咬老总]))/
/** The speaker's own thermometer, whoever it is held to. */
const OWN_METER = /^的?(?:枪|表)(?![现示])/
const GREETED =
  /^[,，]?\s*(?:[您你]?(?:早上|中午|下午|晚上)?好(?![多点些])|早(?=[啊呀,，。!~\s])|辛苦|别[等催急]|谢谢)/
/** Who speaks says their own later: 我自己的一会儿再量. */
const LATER = /^(?:家|自己)?的?(?:一会|待会|等会|过会|回头|晚点|晚些|还没|没量)/
const AWAY =
  /^(?:[家那户的室号]|[\u4e00-\u9fff]{1,3}?(?=出差))*(?:今天|今晚|这两天|这几天)?(?:都)?(?:没人|没开门|没敲开|敲不开|出差|出门了?|不在(?!一)|[加值]班|上班去)/
/** Before and behind a door or a name that is only where somebody is: 在2-303下棋, 刚从501送饭回来, 去601送菜. */
const AT = /(?:在|从|到|去|上|路过)$/
const GOES = /(?:去|到|上)$/
/** What may stand behind a place before what is done there. */
const OF_PLACE = /^(?:家|屋|那儿?|这儿?|里|室|门口|楼下|客厅|[老小][\u4e00-\u9fff](?=家|那|这)|的)*/
const DONE_THERE = /^[\u4e00-\u9fff]/
/** Who stands outside of it: 我在106门口，等快递. */
const AT_THE_DOOR = /^家?(?:门口|门外|门前|门边|楼下)[呢啊哈呀]?[\s,，。;；]/
/** What is done at home, or tells of who lives there. */
const LIVES_THERE =
  /^(?:住|隔离|躺|养病|量|测|体温|今[天早]|早上|发[烧热]|报|正常|都|全家|一家|一个人|独[居自]|[两三四五]口|老|小|孩|大|他|她|我|俺|给|帮|替|也|是|和|跟)/

/** How the one that a part names is named in passing, the reading beside them another's; null where they are not. */
export function passingAt({ start, end }: Part, text: string, own: boolean): How | null {
  const [before, behind] = [text.slice(Math.max(0, start - 3), start), text.slice(end)]
  if (LENT.test(before) || CARED_FOR.test(before)) return 'aside'
  if (GIVING.test(before) && GIVEN.test(behind)) return 'visited'
  if (NOISY.test(behind) || LATER.test(behind)) return 'aside'
  if (own) return OWN_METER.test(behind) ? 'aside' : null
  if (GREETED.test(behind) || (ASKED.test(before) && GIVES_BACK.test(behind))) return 'aside'
  if (AWAY.test(behind)) return 'away'
  if (/敲了?$/.test(before)) return 'visited'
  if (!AT.test(before)) return null
  if (AT_THE_DOOR.test(behind)) return 'aside'
  const done = behind.replace(OF_PLACE, '')
  if (!DONE_THERE.test(done) || LIVES_THERE.test(done)) return null
  return GOES.test(before) ? 'visited' : 'aside'
}

/** The speaker as the one who gave the measure: 我给量的, 我帮他报, 俺给捎上, 我敲门量的. */
const GIVES =
  /^(?:刚刚?|刚才|上门|敲门|隔着门|进[门屋]去?|进去|过去|去|来|就|也|都|天天|每天|一并|顺手|顺便|先|这就)*(?:(?:给|帮|替|代)(?!自己|我|俺)(?:他们?|她们?|您|人家|着|忙|送去|上门|过去)*(?:[量测夹看念填报记登发写打捎送说]|一人[量测夹]|转告)|上门[量测看]|(?<=敲门|进去|进屋|进门|隔着门)[量测夹问喊]|捎)/
/** … with something of their own: 我拿我的表给她量. */
const GIVES_WITH =
  /^[^,，。;；!?\n]{0,8}[给帮替](?:他们?|她们?|人家|老[人头太爷奶]|大[爷娘妈叔]|孩子|[爷奶][爷奶])[^,，。;；!?\n]{0,3}[量测夹]/
/** Where the speaker is only the place: 放我这儿了, 在我家吃饭, 来我家借体温计. */
const HOSTS_BEFORE = /(?:放|搁|在|到|来|送|交|住|跑|回)$/
const HOSTS = /^[我俺咱]们?(?:家|这儿?|这里|那儿?|屋|店)(?!的?[\s,，]*[\d三四])/
/** … or looked on, wrote it down: of another only where one is named. */
const LOOKS =
  /^(?:刚刚?|刚才|都|先|也|又|过去|上门|上去|下去|跑去|去|来)*(?:一[看摸量测](?!我)|看(?:着|了[下看]|的|过)|记下|一[并块起]?(?:报|填|记)|(?:[量测念填报写]的)(?=[\s,。;!]|$))/
const MEASURES = /^(?:[量测]的)(?=[34三四])/
/** Who told the speaker to say it: 让我说一声, 托我转告. */
const CARRIES = /(?:让|托|叫|喊|求|嘱咐|告诉|跟|对|问)$/
const CARRIED =
  /^(?:来|去|也|先|顺[便手道带路]|帮?忙|一并|给)*(?:[你您]们?|大家|群里|这儿|楼长)?(?:说|讲|念|报|发|捎|带|帮|替|代|转|登|填|写|打|记)/

/** Whether the speaker is only where it happens: 放我这儿了, 在我家吃饭. */
export function isHost({ start }: Part, text: string): boolean {
  return (
    HOSTS_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && HOSTS.test(text.slice(start))
  )
}

/** How the speaker is named who is not the one it is about; null where they may be. */
export function giverAt({ start, end }: Part, text: string): How | null {
  const [before, behind] = [text.slice(Math.max(0, start - 2), start), text.slice(end)]
  if (CARRIES.test(before))
    return /[跟对问诉]$/.test(before) || CARRIED.test(behind) ? 'carries' : null
  if (/[给帮替]$/.test(before)) return null
  if (GIVES.test(behind) || GIVES_WITH.test(behind)) return 'gives'
  return LOOKS.test(behind) || MEASURES.test(behind) ? 'measures' : null
}
