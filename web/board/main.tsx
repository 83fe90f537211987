import { render } from 'preact'
import { App } from './app.tsx'
import './board.css'
import { connect } from './connection.ts'

const place = document.getElementById('board')
if (place !== null) render(<App connection={connect()} />, place)
