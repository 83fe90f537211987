import { render } from 'preact'
import { App } from './app.tsx'
import '../shared/base.css'
import './base.css'
import './window.css'
import './clock.css'
import './story/story.css'
import './list.css'
import './face/face.css'
import './talk/talk.css'
import './talk/message.css'
import './talk/composer.css'
import './face/dialog.css'
import './story/guide.css'
import { connect } from './state/chat-connection.ts'

const place = document.getElementById('chat')
if (place !== null) render(<App line={connect()} />, place)
