import { render } from 'preact'
import { App } from './app.tsx'
import './chat.css'
import { connect } from './line.ts'

const place = document.getElementById('chat')
if (place !== null) render(<App line={connect()} />, place)
