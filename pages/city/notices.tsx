import { useState } from 'preact/hooks'
import type { CityNoticeStanding, CityView } from '../../src/server/protocol/city-messages.ts'
import { moment } from '../shared/elapsed.ts'
import { words } from '../words/city-page.ts'
import { post, whoOf } from './notice-call.ts'
import { NoticeForm } from './notice-form.tsx'
import { WhoField } from './who-field.tsx'

/** Notices of the city: what waits for a second word, and how far each is in each street. */
export function Notices({ view }: { readonly view: CityView }) {
  return (
    <section class="panel notices" aria-labelledby="notices">
      <h3 id="notices">{words.notices}</h3>
      {view.senders === 'none' ? (
        <p class="none">{words.nobodySends}</p>
      ) : (
        <details>
          <summary>{words.newNotice}</summary>
          <NoticeForm view={view} />
        </details>
      )}
      {view.notices.length === 0 && <p class="none">{words.noNotices}</p>}
      <ul>
        {view.notices.map((notice) => (
          <NoticeLine key={notice.number} view={view} notice={notice} />
        ))}
      </ul>
    </section>
  )
}

function NoticeLine({
  view,
  notice,
}: {
  readonly view: CityView
  readonly notice: CityNoticeStanding
}) {
  const { number, kind, state, text, by, agreed, pressing, at, to, streets } = notice
  const told = streets.reduce((sum, each) => sum + each.told, 0)
  const groups = streets.reduce((sum, each) => sum + each.groups, 0)
  const receipts = streets.reduce((sum, each) => sum + each.receipts, 0)
  return (
    <li>
      <p>
        <strong>{words.noticeNumber(number)}</strong>{' '}
        <span class={state === 'asked' ? 'mark red' : 'mark'}>{words.bulletins[state]}</span>{' '}
        {kind === 'update' && <span class="mark">{words.updated}</span>}{' '}
        {pressing && <span class="mark red">{words.urgent}</span>}
      </p>
      <p class="said">{text ?? words.erased}</p>
      <p>
        <small>
          {moment(at, view.now)} {by} {agreed !== null && words.agreedBy(agreed)} ·{' '}
          {to === null ? words.allStreets : to.join('、')}
        </small>
      </p>
      {state === 'asked' && <Second view={view} number={number} />}
      {streets.length > 0 && (
        <details>
          <summary>{words.spread(told, groups, receipts)}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.groupsTold}</th>
                <th scope="col">{words.receipts}</th>
              </tr>
            </thead>
            <tbody>
              {streets.map((each) => (
                <tr key={each.street} class={BAD.includes(each.state) ? 'bad' : undefined}>
                  <th scope="row">{each.street}</th>
                  <td>{words.spreads[each.state]}</td>
                  <td>
                    {each.told}/{each.groups}
                  </td>
                  <td>{each.receipts}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {state === 'sent' && view.senders !== 'none' && <Follow view={view} number={number} />}
        </details>
      )}
    </li>
  )
}

const BAD: readonly string[] = ['failed', 'refused', 'expired']

/** Somebody else's word sends it, or it does not leave. */
function Second({ view, number }: { readonly view: CityView; readonly number: number }) {
  const { submit, wrong } = useForm(view, number)
  return (
    <form class="second" onSubmit={submit}>
      <p>{words.second}</p>
      <WhoField senders={view.senders} name="who" />
      <button type="submit" value="agree">
        {words.agree}
      </button>
      <button type="submit" value="drop">
        {words.drop}
      </button>
      <Wrong line={wrong} />
    </form>
  )
}

/** What was sent is put right, or taken back: it waits for a second word as the first did. */
function Follow({ view, number }: { readonly view: CityView; readonly number: number }) {
  const { submit, wrong } = useForm(view, number)
  return (
    <form class="second" onSubmit={submit}>
      <label>
        {words.right}
        <textarea name="text" rows={2} maxLength={1000} />
      </label>
      <WhoField senders={view.senders} name="who" />
      <button type="submit" value="update">
        {words.update}
      </button>
      <button type="submit" value="cancel">
        {words.cancel}
      </button>
      <Wrong line={wrong} />
    </form>
  )
}

function Wrong({ line }: { readonly line: string | null }) {
  return line === null ? null : (
    <p class="red" role="alert">
      {line}
    </p>
  )
}

/** What a form about one notice does is named by the button. */
function useForm({ senders }: CityView, number: number) {
  const [wrong, setWrong] = useState<string | null>(null)
  async function send(form: HTMLFormElement, deed: string): Promise<void> {
    const given = new FormData(form)
    const who = whoOf(senders, String(given.get('who') ?? ''))
    const text = String(given.get('text') ?? '')
    const error = await post(`/${number}/${deed}`, deed === 'update' ? { who, text } : { who })
    setWrong(error)
    if (error === null) form.reset()
  }
  return {
    wrong,
    submit(event: SubmitEvent): void {
      event.preventDefault()
      const { currentTarget: form, submitter } = event
      if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return
      void send(form, submitter.value)
    },
  }
}
