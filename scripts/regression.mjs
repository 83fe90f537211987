// What the scripts that train have in common: lines of a file, numbers that look random and are the same each time, a logistic
// regression, and weights as bytes.
import { existsSync, readFileSync } from 'node:fs'

export const linesOf = (file) =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []

/** Numbers that look random and are the same each time. */
export function dice(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** The places of a list in another order, the same each time. */
export function shuffled(order, roll) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1))
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}

/**
 * Logistic regression by stochastic gradient descent, each weight slowed by what it has moved (Adagrad). A lesson is what it
 * shows, `[place, value]` each, whether it is so (`yes`), and how much it counts (`weight`).
 */
export function fitted(lessons, places, { rounds, rate, decay = 0 }) {
  const weights = new Float64Array(places)
  const moved = new Float64Array(places).fill(0.01)
  let shift = 0
  let shifted = 1
  const roll = dice(7)
  const order = lessons.map((_, i) => i)
  for (let round = 0; round < rounds; round++) {
    for (const i of shuffled(order, roll)) {
      const { shows, yes, weight } = lessons[i]
      const odds = shows.reduce((sum, [place, value]) => sum + weights[place] * value, shift)
      const error = (1 / (1 + Math.exp(-odds)) - (yes ? 1 : 0)) * weight
      for (const [place, value] of shows) {
        const slope = error * value + decay * weights[place]
        moved[place] += slope ** 2
        weights[place] -= (rate * slope) / Math.sqrt(moved[place])
      }
      shifted += error ** 2
      shift -= (rate * error) / Math.sqrt(shifted)
    }
  }
  return { weights, shift }
}

/** Weights as signed bytes, in base64, and what one step of them is worth. */
export function packed(weights) {
  const scale = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0) / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { scale: Number(scale.toFixed(9)), text: Buffer.from(bytes.buffer).toString('base64') }
}

/** The same in 63 steps, one character each from `(` on; the few that are largest are cut to where the others end. */
export function packedTight(weights) {
  const most = 31
  const sizes = Float64Array.from(weights, Math.abs).toSorted()
  const scale = sizes[Math.floor(sizes.length * 0.9995)] / most
  const text = Array.from(weights, (weight) => {
    const step = Math.max(-most, Math.min(most, Math.round(weight / scale)))
    return String.fromCharCode(0x28 + most + step)
  }).join('')
  return { scale: Number(scale.toFixed(9)), text: text.replaceAll('\\', '\\\\') }
}

/**
 * The same among several: each lesson is one (`is`) of those that it may be (`among`), and shows its `places` alike, `value`
 * each. Of each place a weight for each of `kinds`, side by side.
 */
export function fittedAmong(lessons, places, kinds, { rounds, rate, decay = 0 }) {
  const weights = new Float64Array(places * kinds)
  const moved = new Float64Array(places * kinds).fill(0.01)
  const odds = new Float64Array(kinds)
  const roll = dice(7)
  const order = lessons.map((_, i) => i)
  for (let round = 0; round < rounds; round++) {
    for (const i of shuffled(order, roll)) {
      const { places: shows, value, among, is, weight } = lessons[i]
      for (const kind of among) {
        let sum = 0
        for (const place of shows) sum += weights[place * kinds + kind]
        odds[kind] = sum * value
      }
      const most = Math.max(...among.map((kind) => odds[kind]))
      const whole = among.reduce((sum, kind) => sum + Math.exp(odds[kind] - most), 0)
      for (const kind of among) {
        const share = Math.exp(odds[kind] - most) / whole
        const error = (share - (kind === is ? 1 : 0)) * weight * value
        for (const place of shows) {
          const at = place * kinds + kind
          const slope = error + decay * weights[at]
          moved[at] += slope ** 2
          weights[at] -= (rate * slope) / Math.sqrt(moved[at])
        }
      }
    }
  }
  return weights
}
