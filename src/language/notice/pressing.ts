/** What is dangerous to life by itself. */
const DANGER =
  /泄漏|漏气|跑气|爆炸|起火|着火|失火|火灾|山洪|洪水|泄洪|决口|溃坝|倒塌|坍塌|塌方|滑坡|泥石流|地震|海啸|龙卷风|毒气|中毒|有毒|漏电|触电|高压线|持刀|伤人|被困|踩踏/
/** What is to be done about it, now. */
const NOW =
  /(?:马上|立即|立刻|赶紧|赶快|尽快|迅速|火速|速速|快速?|现在就?|请)[^。!;]{0,8}?(?:撤|离开|疏散|转移|下楼|出来|出屋|出门|关[气阀火电]|躲|避险|避开|绕行|往高处|上高处|到空旷|别靠近|远离|锁门)|(?:不要|千万别|切勿|别)[^。!;]{0,6}?(?:靠近|出门|进楼|上楼|下楼|用电梯|开灯|喝|碰)/
/** It is no danger of now. */
const NOT_NOW =
  /演练|演习|培训|讲座|宣传|知识|预防|防范|排查|检查|学习|视频|案例|通报|提示如下|如遇|如果|若|一旦|万一|发生.{0,4}时|明天|明日|后天|下周|本周|\d+月\d+/

/** Whether a text tells all of danger to life that is there now, and what to do: it must not wait for anybody. */
export function tellsOfDanger(text: string): boolean {
  return DANGER.test(text) && NOW.test(text) && !NOT_NOW.test(text)
}
