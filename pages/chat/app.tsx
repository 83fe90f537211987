import { useEffect, useReducer, useState } from 'preact/hooks'
import { here } from '../shared/below.ts'
import { words } from '../words/chat-page.ts'
import { spoken, switchLanguage } from '../words/words.ts'
import { ClockBar } from './clock-bar.tsx'
import { Icon } from './face/icon.tsx'
import { Scene } from './scene.tsx'
import type { Line } from './state/chat-connection.ts'
import type { Model } from './state/model.ts'
import { StoryMenu } from './story/story-menu.tsx'

const GUIDED = 'weiliandong.guided'

/** The whole page: rail, title, and the scene that it shows. */
export function App({ line }: { readonly line: Line }) {
  useLine(line)
  const [menu, openMenu] = useState(false)
  const [guided, setGuided] = useState(() => localStorage.getItem(GUIDED) !== null)
  const model = line.model()
  const status = line.status()

  function endGuide(): void {
    localStorage.setItem(GUIDED, 'yes')
    setGuided(true)
  }

  return (
    <div class="window">
      <nav class="rail" aria-label={words.title(model?.street ?? '')}>
        <button
          type="button"
          aria-current="page"
          onClick={() => line.model()?.story && line.wish({ do: 'stop' })}
        >
          <Icon name="chats" />
          <span>{words.chats}</span>
        </button>
        {model !== null && model.stories.length > 0 && (
          <button type="button" onClick={() => openMenu(true)}>
            <Icon name="stories" />
            <span>{words.stories}</span>
          </button>
        )}
        {model?.tour && (
          <button type="button" onClick={() => setGuided(false)}>
            <Icon name="guide" />
            <span>{words.guide}</span>
          </button>
        )}
        <a href={here('/board')} target="_blank" rel="noopener">
          <Icon name="board" />
          <span>{words.board}</span>
        </a>
        <button
          type="button"
          class="last"
          lang={spoken() === 'zh' ? 'en' : 'zh-CN'}
          onClick={switchLanguage}
        >
          <Icon name="language" />
          <span>{words.language}</span>
        </button>
      </nav>
      <header class="strip">
        <h1>{words.title(model?.street ?? '微联动')}</h1>
        {model !== null && <ClockBar model={model} wish={line.wish} />}
      </header>
      {status === 'offline' && (
        <p class="offline" role="status">
          {words.offline}
        </p>
      )}
      {model === null ? (
        <p class="opening">{words.opening}</p>
      ) : (
        <Scene
          key={line.scene()}
          line={line}
          model={model}
          guided={guided || model.story !== null}
          endGuide={endGuide}
          stories={() => openMenu(true)}
        />
      )}
      {menu && model !== null && (
        <StoryMenu
          stories={model.stories}
          done={() => openMenu(false)}
          choose={(name) => {
            openMenu(false)
            line.wish({ do: 'tell', story: name })
          }}
        />
      )}
    </div>
  )
}

function useLine(line: Line): Model | null {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => line.watch(() => draw(undefined)), [line])
  return line.model()
}
