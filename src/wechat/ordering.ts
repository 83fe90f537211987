import { atMost } from './deadline.ts'

/** When a message that is still not loaded is given up, ms. */
const GIVE_UP_MS = 30_000
/** How many are loaded at once: enough to fill the wire, few enough that none waits long in it. */
const WINDOW = 64

export interface Inbox<Item> {
  /** Takes the next one; `load` is called when its turn to be loaded comes. */
  push(load: () => Promise<Item | null>): void
  /** Drops all that has not been delivered. */
  clear(): void
}

interface Slot<Item> {
  readonly load: () => Promise<Item | null>
  /** `passed`: others were let by, it is delivered whenever it comes. */
  state: 'waiting' | 'loading' | 'passed' | 'loaded' | 'dropped'
  /** When it must let others by, Unix ms. */
  until: number
  item: Item | null
}

/**
 * Keeps what the gateway tells in its order, though each message must first be loaded and one load
 * overtakes another: they load side by side, and are delivered in the order they were told of. One
 * that takes longer than `patience`, 200 ms at work, lets the others pass and comes when it comes; so a message lost in
 * the wire costs a fifth of a second, not the group. `lost` hears of one that never came.
 */
export function createInbox<Item>(
  ears: {
    deliver(item: Item): void
    lost(why: unknown): void
  },
  patience: number,
): Inbox<Item> {
  let slots: Slot<Item>[] = []
  /** The first that is not delivered, and the first that is not being loaded. */
  let head = 0
  let next = 0
  let loading = 0
  let timer: NodeJS.Timeout | null = null

  function push(load: () => Promise<Item | null>): void {
    slots.push({ load, state: 'waiting', until: 0, item: null })
    fill()
  }

  function fill(): void {
    while (loading < WINDOW && next < slots.length) {
      const slot = slots[next++]
      if (slot !== undefined) begin(slot)
    }
    watchHead()
  }

  function begin(slot: Slot<Item>): void {
    slot.state = 'loading'
    slot.until = Date.now() + patience
    loading += 1
    atMost(slot.load(), GIVE_UP_MS).then(
      (item) => finish(slot, item),
      (why: unknown) => {
        if (slot.state !== 'dropped') ears.lost(why)
        finish(slot, null)
      },
    )
  }

  function finish(slot: Slot<Item>, item: Item | null): void {
    const { state } = slot
    slot.state = 'loaded'
    slot.item = item
    if (state === 'passed' && item !== null) ears.deliver(item)
    if (state !== 'loading') return
    loading -= 1
    drain()
    fill()
  }

  function drain(): void {
    for (let slot = slots[head]; slot !== undefined; slot = slots[head]) {
      if (slot.state !== 'loaded') {
        if (slot.state === 'waiting' || Date.now() < slot.until) break
        slot.state = 'passed'
        loading -= 1
      }
      head += 1
      if (slot.state === 'loaded' && slot.item !== null) ears.deliver(slot.item)
    }
    if (head === slots.length || head > 1024) {
      slots = slots.slice(head)
      next -= head
      head = 0
    }
  }

  /** One timer, for whoever stands at the head. */
  function watchHead(): void {
    const slot = slots[head]
    if (timer !== null || slot?.state !== 'loading') return
    timer = setTimeout(
      () => {
        timer = null
        drain()
        fill()
      },
      Math.max(1, slot.until - Date.now()),
    )
  }

  return {
    push,
    clear() {
      for (const slot of slots.slice(head)) slot.state = 'dropped'
      slots = []
      head = 0
      next = 0
      loading = 0
    },
  }
}
