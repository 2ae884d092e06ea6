// Building a plan: the form as typed, the preview that follows it, the tab that is made.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BuildForm, BuildPreview, BuildQuestion } from '../../sheets/build/answers';
import { type ActionState, useActions } from '../action-state';
import { type Connection, isProblem } from '../calls';

export interface BuildState extends ActionState {
  readonly form: BuildForm | null;
  /** The form as it stands now. */
  readonly question: BuildQuestion | null;
  /** Of an earlier question while a new one is under way. */
  readonly preview: BuildPreview | null;
  /** The preview shows what the form says. */
  readonly isFresh: boolean;
  load(): void;
  /** Fills the form in for another athlete. */
  choose(athlete: string | null): void;
  change(part: Partial<BuildQuestion>): void;
  make(): void;
  closeProblem(): void;
}

/** So long after the last change the preview is asked for. */
const PAUSE_MS = 500;

/** What is needed before anything can be built. */
export const isComplete = ({ weekly, longest, start, raceDate, weeks }: BuildQuestion): boolean =>
  weekly !== null && longest !== null && start !== '' && (raceDate !== null || weeks !== null);

export function useBuild(server: Connection): BuildState {
  const [form, setForm] = useState<BuildForm | null>(null);
  const [question, setQuestion] = useState<BuildQuestion | null>(null);
  const [preview, setPreview] = useState<BuildPreview | null>(null);
  const [shown, setShown] = useState<BuildQuestion | null>(null);
  const { busy, failure, problem, status, run, setProblem, setStatus } = useActions();
  const failed = useRef<BuildQuestion | null>(null);

  const fillIn = (athlete: string | null) =>
    run('sidebarBuildForm', 'Reading what is known…', async () => {
      const answer = await server.call('sidebarBuildForm', athlete);
      if (isProblem(answer)) {
        setProblem(answer.problem);
        return '';
      }
      setForm(answer);
      setQuestion(answer.question);
      return '';
    });

  const build = (asked: BuildQuestion) =>
    run('sidebarBuildPreview', 'Building…', async () => {
      // A call that fails is not asked again before the form changes.
      failed.current = asked;
      const answer = await server.call('sidebarBuildPreview', asked);
      failed.current = null;
      setShown(asked);
      if (isProblem(answer)) {
        setProblem(answer.problem);
        return '';
      }
      setPreview(answer);
      return answer.refusal === null ? `Built: ${answer.name}. Nothing is written yet.` : '';
    });

  // One preview at a time: the next one begins when the form rests and the last one is here.
  useEffect(() => {
    if (question === null || question === shown || question === failed.current) return;
    if (busy !== null || !isComplete(question)) return;
    const timer = setTimeout(() => build(question), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  const make = () => {
    if (question === null) return;
    run('sidebarBuildTab', 'Making the plan tab…', async () => {
      const answer = await server.call('sidebarBuildTab', question);
      if (isProblem(answer)) {
        setProblem(answer.problem);
        return '';
      }
      return answer.made === null
        ? 'No tab was made.'
        : `The plan is in the tab "${answer.made}". To check it with the athlete's row, write that name under "Plan tab".`;
    });
  };

  return {
    form,
    question,
    preview,
    isFresh: preview !== null && question === shown,
    busy,
    failure,
    problem,
    status,
    load: () => {
      if (form === null) fillIn(null);
    },
    choose: fillIn,
    change: (part) => {
      setStatus('');
      setQuestion((now) => (now === null ? null : { ...now, ...part }));
    },
    make,
    closeProblem: () => setProblem(null),
  };
}
