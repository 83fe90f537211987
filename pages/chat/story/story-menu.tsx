import { words } from '../../words/chat-page.ts'
import { storyIsKnown, storyTitle } from '../../words/story.ts'
import { Dialog } from '../face/dialog.tsx'

/** The stories there are, to choose one. */
export function StoryMenu({
  stories,
  choose,
  done,
}: {
  readonly stories: readonly string[]
  readonly choose: (name: string) => void
  readonly done: () => void
}) {
  return (
    <Dialog title={words.storiesTitle} kind="stories" done={done}>
      <p>{words.storiesIntro}</p>
      <ul>
        {stories.toSorted(knownFirst).map((name) => (
          <li key={name}>
            <button type="button" onClick={() => choose(name)}>
              {storyTitle(name)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** Those without a title of their own stand behind. */
function knownFirst(one: string, other: string): number {
  return Number(storyIsKnown(other)) - Number(storyIsKnown(one))
}
