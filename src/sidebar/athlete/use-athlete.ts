// The athlete's row as a form: what the sheet holds, what was typed, what is under way.
import { useState } from 'preact/hooks';
import type { AthleteForm } from '../../sheets/answers';
import { type ActionState, useActions } from '../action-state';
import { type Connection, isProblem } from '../calls';

export interface AthleteState extends ActionState {
  readonly form: AthleteForm | null;
  /** What was typed and not saved yet, by field name. */
  readonly typed: Readonly<Record<string, string>>;
  /** The row changed since the last check. */
  readonly saved: boolean;
  /** Reads the open tab's row; what was typed and not saved stays, with the row it was typed for. */
  load(): void;
  save(): void;
  type(name: string, value: string): void;
  discard(): void;
  forgetSaved(): void;
  closeProblem(): void;
}

export function useAthlete(server: Connection): AthleteState {
  const [form, setForm] = useState<AthleteForm | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { busy, failure, problem, status, run, setProblem, setStatus } = useActions();
  const [saved, setSaved] = useState(false);

  const load = () => {
    if (Object.keys(typed).length > 0) return;
    run('sidebarAthlete', "Reading the athlete's row…", async () => {
      const answer = await server.call('sidebarAthlete');
      if (isProblem(answer)) setProblem(answer.problem);
      else setForm(answer);
      return '';
    });
  };

  const save = () => {
    if (form === null) return;
    run('sidebarSaveAthlete', 'Saving…', async () => {
      const answer = await server.call('sidebarSaveAthlete', typed, form.tab);
      if (isProblem(answer)) {
        setProblem(answer.problem);
        return '';
      }
      setForm(answer);
      setTyped({});
      setSaved(true);
      return answer.sheetRow === null
        ? 'Saved in the Athletes tab.'
        : `Saved in row ${answer.sheetRow} of the Athletes tab.`;
    });
  };

  const type = (name: string, value: string) => {
    setStatus('');
    const stored = form?.fields.find((field) => field.name === name)?.value;
    const { [name]: _, ...others } = typed;
    setTyped(value === stored ? others : { ...others, [name]: value });
  };

  return {
    form,
    typed,
    busy,
    failure,
    problem,
    status,
    saved,
    load,
    save,
    type,
    discard: () => setTyped({}),
    forgetSaved: () => setSaved(false),
    closeProblem: () => setProblem(null),
  };
}
