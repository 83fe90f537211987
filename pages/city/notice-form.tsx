import { useState } from 'preact/hooks'
import type { CityView } from '../../src/server/protocol/city-messages.ts'
import { words } from '../words/city-page.ts'
import { post, whoOf } from './notice-call.ts'
import { WhoField } from './who-field.tsx'

/** How long a notice is worth saying, hours. */
const HOURS = [4, 12, 24, 72] as const

/** Word for all streets or some. It waits for another's word before it leaves. */
export function NoticeForm({ view }: { readonly view: CityView }) {
  const [some, setSome] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const given = new FormData(form)
    const streets = given.getAll('street').map(String)
    if (some && streets.length === 0) return setWrong(words.chooseStreets)
    const error = await post('', {
      who: whoOf(view.senders, String(given.get('who') ?? '')),
      text: String(given.get('text') ?? ''),
      streets: some ? streets : null,
      pressing: given.get('pressing') !== null,
      hours: Number(given.get('hours')),
    })
    setWrong(error)
    if (error !== null) return
    form.reset()
    setSome(false)
  }

  return (
    <form class="notice-form" onSubmit={(event) => void submit(event)}>
      <label>
        {words.noticeText}
        <textarea name="text" rows={3} maxLength={1000} required />
      </label>
      <fieldset>
        <legend>{words.toWhom}</legend>
        <label class="choice">
          <input type="radio" name="to" checked={!some} onChange={() => setSome(false)} />
          {words.allStreets}
        </label>
        <label class="choice">
          <input type="radio" name="to" checked={some} onChange={() => setSome(true)} />
          {words.someStreets}
        </label>
        {some && (
          <div class="choices">
            {view.streets.map(({ name }) => (
              <label class="choice" key={name}>
                <input type="checkbox" name="street" value={name} />
                {name}
              </label>
            ))}
          </div>
        )}
      </fieldset>
      <label class="choice">
        <input type="checkbox" name="pressing" />
        {words.pressing}
      </label>
      <label>
        {words.worth}
        <select name="hours">
          {HOURS.map((hours) => (
            <option key={hours} value={hours} selected={hours === 24}>
              {words.hours(hours)}
            </option>
          ))}
        </select>
      </label>
      <WhoField senders={view.senders} name="who" />
      <button type="submit">{words.askNotice}</button>
      {wrong !== null && (
        <p class="red" role="alert">
          {wrong}
        </p>
      )}
    </form>
  )
}
