/**
 * The colours of all pictures: sixteen steps a channel, which keeps the files small. What they tell,
 * shapes tell as well.
 */
export const INK = '#223'
export const FAINT = '#788'
export const LINE = '#dde'
export const WALL = '#eee'
export const ANSWERED = '#296'
export const MISSING = '#b50'
export const ABNORMAL = '#c22'
export const WHITE = '#fff'

/** Wide enough for a phone's screen at two pixels a point. */
export const WIDTH = 750
export const MARGIN = 32
