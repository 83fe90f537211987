// Played by: the-city-sends-word.chat
import type { Letter } from '../model/across/letter.ts'
import type { Effect } from '../model/effect.ts'
import type { Facts } from '../model/view.ts'
import { takeCityNotice } from '../notice/city-notice.ts'
import { takeCase } from './case-in.ts'
import { takeStage } from './stage.ts'

/** What is made of what the city, or another street, tells this one. */
export function takeLetter(facts: Facts, { from, body }: Letter): readonly Effect[] {
  switch (body.kind) {
    case 'notice':
      return takeCityNotice(facts, from, body)
    case 'case':
      return takeCase(facts, from, body)
    case 'stage':
      return takeStage(facts, from, body)
  }
}
