// For the athlete: a week as text for a message, and as a calendar file.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ShareAnswer } from '../../sheets/share/answers';
import { EmptyView, LoadingView } from '../check/waiting';
import { Action } from '../parts/action';
import { Disclosure } from '../parts/disclosure';
import { FailureBox } from '../parts/failure-box';
import { calendarFile, countEvents, fileName } from './calendar-file';
import type { ShareState } from './use-share';
import { weekText, weekTitle } from './week-text';

interface ShareViewProps {
  readonly state: ShareState;
  readonly onSample: () => void;
}

export function ShareView({ state, onSample }: ShareViewProps) {
  const { answer, busy, failure, noPlan, week } = state;
  return (
    <>
      {failure !== null && <FailureBox failure={failure} />}
      {answer === null && busy !== null && <LoadingView />}
      {noPlan !== null && busy === null && <EmptyView problem={noPlan} onSample={onSample} />}
      {failure !== null && answer === null && (
        <Action main onPress={state.load}>
          Try again
        </Action>
      )}
      {answer !== null && (
        <Week key={`${answer.plan} ${week}`} answer={answer} index={week} state={state} />
      )}
    </>
  );
}

interface WeekProps {
  readonly answer: ShareAnswer;
  readonly index: number;
  readonly state: ShareState;
}

function Week({ answer, index, state }: WeekProps) {
  const id = useId();
  const week = answer.weeks[index];
  if (week === undefined) return null;
  return (
    <>
      <div class="field">
        <label for={id}>Week</label>
        <select
          id={id}
          value={index}
          onChange={(event) => state.setWeek(Number(event.currentTarget.value))}
        >
          {answer.weeks.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet may number two weeks alike
            <option key={at} value={at}>
              {weekTitle(each)}
            </option>
          ))}
        </select>
      </div>
      <Message text={weekText(week)} say={state.say} />
      <h3 class="share-heading">As a calendar file</h3>
      {countEvents(week) === 0 ? (
        <p class="hint">
          {week.days.some(({ date }) => date !== null)
            ? 'This week has no training to put into a calendar.'
            : 'This plan has no dates. Set its first day in How I read it, then come back.'}
        </p>
      ) : (
        <CalendarFile
          text={calendarFile(answer, week)}
          name={fileName(answer, week)}
          events={countEvents(week)}
          say={state.say}
        />
      )}
    </>
  );
}

interface MessageProps {
  readonly text: string;
  readonly say: (words: string) => void;
}

/** The words, to be changed and copied; where the clipboard is closed they are selected instead. */
function Message({ text, say }: MessageProps) {
  const [words, setWords] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    const done = navigator.clipboard?.writeText(words) ?? Promise.reject(new Error('none'));
    done.then(
      () => say('Copied. Paste it into your message.'),
      () => {
        area.current?.focus();
        area.current?.select();
        say('Press Ctrl+C (⌘C on a Mac) to copy what is selected.');
      },
    );
  };
  return (
    <div class="share-message">
      <textarea
        ref={area}
        aria-label="The week as a message"
        value={words}
        rows={Math.min(16, words.split('\n').length + 2)}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <Action main onPress={copy}>
        Copy the week
      </Action>
    </div>
  );
}

interface CalendarFileProps {
  readonly text: string;
  readonly name: string;
  readonly events: number;
  readonly say: (words: string) => void;
}

/** A link that saves the file. Some frames forbid saving without a word, so the text is at hand too. */
function CalendarFile({ text, name, events, say }: CalendarFileProps) {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <>
      <p class="hint">
        {events === 1 ? '1 event' : `${events} events`}, whole days unless you wrote a time. Rest
        days are left out. A second import renews the first.
      </p>
      <a
        class="action share-file"
        href={url}
        download={name}
        target="_self"
        onClick={() => say(`Saved as ${name}, if your browser allows it.`)}
      >
        Save calendar file
      </a>
      <Disclosure label="No file? Take its text">
        <p class="hint">Copy it into a text file and name it {name}.</p>
        <textarea
          class="share-ics"
          aria-label="The calendar file's text"
          readOnly
          value={text}
          rows={8}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Disclosure>
    </>
  );
}
