import { render } from 'preact'
import '../shared/base.css'
import './base.css'
import { App } from './app.tsx'
import { connect } from './board-connection.ts'
import './print.css'

const place = document.getElementById('board')
if (place !== null) render(<App connection={connect()} />, place)
