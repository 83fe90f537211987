// Played by: who-cries-is-not-known.chat
import { completed } from '../case/held-check-ins.ts'
import { placeCases } from '../case/placing.ts'
import type { Effect } from '../model/effect.ts'
import type { Home } from '../model/person.ts'
import type { View } from '../model/view.ts'
import { placedText } from '../wording/alert.ts'
import { sayToCalled } from './call.ts'
import { illPlaced } from './illness.ts'

/** What the speaker said before it was known where they live counts as said of there: check-ins, and danger that they cried of. */
export function placed(view: View, home: Home): readonly Effect[] {
  return [
    ...completed(view, home),
    ...placeCases(view, home),
    ...illPlaced(view, home),
    ...cried(view, home),
  ]
}

/** Who was called hears where it is. */
function cried(view: View, home: Home): readonly Effect[] {
  return view
    .openAlerts()
    .filter(
      ({ household, cries }) => household === null && cries[0].who.contact === view.speaker.contact,
    )
    .flatMap((alert): readonly Effect[] => {
      const now = { ...alert, ...home }
      return [
        { do: 'alert', alert: now },
        ...sayToCalled(view, now, (reader) => placedText(view, now, reader), []),
      ]
    })
}
