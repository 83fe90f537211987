import { render } from 'preact'
import { App } from './app.tsx'
import './base.css'
import './window.css'
import './clock.css'
import './story.css'
import './list.css'
import './face.css'
import './talk.css'
import './message.css'
import './composer.css'
import './dialog.css'
import './guide.css'
import { connect } from './chat-connection.ts'

const place = document.getElementById('chat')
if (place !== null) render(<App line={connect()} />, place)
