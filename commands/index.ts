import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { acknowledge } from './acknowledge/acknowledge.ts'
import { adopt } from './adopt/adopt.ts'
import { amend } from './amend/amend.ts'
import { approve } from './approve/approve.ts'
import { away } from './away.ts'
import { backlog } from './backlog/backlog.ts'
import { cancel } from './cancel.ts'
import { checkin } from './checkin/checkin.ts'
import { claim } from './claim.ts'
import { close } from './close/close.ts'
import type { Command } from './command.ts'
import { confirm } from './confirm.ts'
import { enroll } from './enroll.ts'
import { escalate } from './escalate.ts'
import { extend } from './extend/extend.ts'
import { foretell } from './foretell/foretell.ts'
import { forget } from './forget.ts'
import { found } from './found/found.ts'
import { giveBack } from './give-back.ts'
import { withGuide } from './guide.ts'
import { handOver } from './hand-over/hand-over.ts'
import { howFar } from './how-far/how-far.ts'
import { identify } from './identify.ts'
import { inspect } from './inspect/inspect.ts'
import { login } from './login.ts'
import { lost } from './lost/lost.ts'
import { mend } from './mend/mend.ts'
import { merge } from './merge.ts'
import { missing } from './missing.ts'
import { note } from './note.ts'
import { notice } from './notice/notice.ts'
import { observe } from './observe.ts'
import { postpone } from './postpone/postpone.ts'
import { recheck } from './recheck/recheck.ts'
import { registerEntry } from './register-entry/register-entry.ts'
import { remind } from './remind.ts'
import { reopen } from './reopen.ts'
import { report } from './report/report.ts'
import { request } from './request/request.ts'
import { resolve } from './resolve.ts'
import { revise } from './revise/revise.ts'
import { rollcall } from './rollcall/rollcall.ts'
import { rota } from './rota/rota.ts'
import { round } from './round/round.ts'
import { send } from './send/send.ts'
import { sighting } from './sighting/sighting.ts'
import { split } from './split.ts'
import { status } from './status.ts'
import { supplies } from './supplies/supplies.ts'
import { teach } from './teach/teach.ts'
import { team } from './team/team.ts'
import { transfer } from './transfer.ts'
import { unteach } from './unteach/unteach.ts'
import { verify } from './verify.ts'
import { visit } from './visit/visit.ts'
import { vouch } from './vouch/vouch.ts'
import { widen } from './widen/widen.ts'
import { withdraw } from './withdraw/withdraw.ts'

/** All but the help, which tells of them. Of readings that leave equally little unexplained the first one here counts. */
export const others: readonly Command<Utterance, Where>[] = [
  checkin,
  amend,
  lost,
  found,
  sighting,
  widen,
  request,
  report,
  verify,
  approve,
  vouch,
  claim,
  giveBack,
  confirm,
  reopen,
  resolve,
  cancel,
  handOver,
  transfer,
  escalate,
  note,
  merge,
  split,
  inspect,
  mend,
  recheck,
  postpone,
  backlog,
  status,
  rollcall,
  missing,
  remind,
  close,
  extend,
  enroll,
  away,
  observe,
  foretell,
  visit,
  round,
  revise,
  withdraw,
  howFar,
  notice,
  send,
  acknowledge,
  rota,
  team,
  registerEntry,
  supplies,
  identify,
  adopt,
  login,
  forget,
  teach,
  unteach,
]

/** Every command there is. */
export const commands = withGuide(others)
