import type { WebSocket } from 'ws'

/** ms between two questions whether a page is still there. */
const BETWEEN = 5_000
/** So many without an answer, and it is gone: within 20 s. */
const MOST = 3

/** Ends a socket whose other end fell silent without closing it: else it keeps a seat for good. */
export function watchPulse(socket: WebSocket, between = BETWEEN): void {
  let unanswered = 0
  const timer = setInterval(() => {
    if (unanswered >= MOST) socket.terminate()
    else socket.ping()
    unanswered += 1
  }, between)
  timer.unref()
  socket.on('pong', () => {
    unanswered = 0
  })
  socket.on('close', () => clearInterval(timer))
}
