import type { Senders } from '../../src/server/protocol/city-messages.ts'
import { here } from '../shared/below.ts'

/** Tells the city's server something; null: it is done, else why it is not. */
export async function post(path: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(here(`/city/api/notices${path}`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const { error = '' } = await response.json()
    return error === '' ? String(response.status) : error
  } catch (error) {
    return String(error instanceof Error ? error.message : error)
  }
}

/** How whoever sends says who they are. */
export function whoOf(senders: Senders, said: string): object {
  return senders === 'keys' ? { key: said } : { name: said }
}
