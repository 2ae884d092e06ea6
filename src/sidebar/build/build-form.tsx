// The form: for whom, which race, when, which days, and what is run now.
import type { BuildForm, BuildPreview, BuildQuestion } from '../../sheets/build/answers';
import { Disclosure } from '../parts/disclosure';
import { ChoiceField, DateField, NumberField } from './fields';
import { RunDays } from './run-days';
import { LONG_NAMES, RUN_WEEK } from './weekdays';

type RequestField = NonNullable<BuildPreview['refusal']>['field'];

const DISTANCES = [
  ['5k', '5 km'],
  ['10k', '10 km'],
  ['half', 'Half marathon'],
  ['marathon', 'Marathon'],
] as const;
const LEVELS = [
  ['beginner', 'Beginner'],
  ['intermediate', 'Intermediate'],
  ['advanced', 'Advanced'],
] as const;
const UNITS = [
  ['km', 'Kilometres'],
  ['mi', 'Miles'],
] as const;
const LAYOUTS = [
  ['week-grid', 'A row a week'],
  ['log', 'A row a session'],
] as const;
const STARTS = [
  ['Mon', 'Monday'],
  ['Sun', 'Sunday'],
  ['Sat', 'Saturday'],
] as const;

interface BuildFormProps {
  readonly form: BuildForm;
  readonly question: BuildQuestion;
  readonly refusal: BuildPreview['refusal'];
  readonly onAthlete: (key: string | null) => void;
  readonly onChange: (part: Partial<BuildQuestion>) => void;
}

export function BuildFormFields({ form, question, refusal, onAthlete, onChange }: BuildFormProps) {
  const { unit } = question;
  const wrong = (field: RequestField) => (refusal?.field === field ? said(refusal.message) : null);
  const enough = refusal?.enough ?? null;
  const days = RUN_WEEK.filter((day) => question.runDays.includes(day));
  return (
    <form class="build-form" onSubmit={(event) => event.preventDefault()}>
      {form.athletes.length > 0 && (
        <ChoiceField
          label="For"
          value={question.athlete ?? ''}
          choices={[
            ['', 'Nobody in particular'],
            ...form.athletes.map(({ key, name }) => [key, name] as const),
          ]}
          onValue={(key) => onAthlete(key === '' ? null : key)}
        />
      )}
      <div class="two">
        <ChoiceField
          label="Race"
          value={question.distance}
          choices={DISTANCES}
          error={wrong('distance')}
          onValue={(distance) => onChange({ distance })}
        />
        <ChoiceField
          label="Level"
          value={question.level}
          choices={LEVELS}
          onValue={(level) => onChange({ level })}
        />
      </div>
      <div class="two">
        <DateField
          label="Begins"
          value={question.start}
          error={wrong('start')}
          onValue={(start) => onChange({ start })}
        />
        <DateField
          label="Race day"
          value={question.raceDate ?? ''}
          onValue={(date) =>
            onChange(
              date === '' ? { raceDate: null, weeks: question.weeks ?? 12 } : { raceDate: date },
            )
          }
        />
      </div>
      {wrong('raceDate') !== null && (
        <p class="trouble" role="alert">
          {wrong('raceDate')}
        </p>
      )}
      {question.raceDate === null && (
        <NumberField
          label="Weeks"
          hint="Or give the race day."
          value={question.weeks}
          least={4}
          most={40}
          error={wrong('weeks')}
          onValue={(weeks) => onChange({ weeks })}
        />
      )}
      {question.raceDate === null && enough !== null && (
        <button type="button" class="plain link enough" onClick={() => onChange({ weeks: enough })}>
          Use {enough} weeks
        </button>
      )}
      <RunDays
        chosen={question.runDays}
        error={wrong('runDays')}
        onChosen={(runDays) =>
          onChange({
            runDays,
            longRunDay: runDays.includes(question.longRunDay)
              ? question.longRunDay
              : (runDays[runDays.length - 1] ?? question.longRunDay),
          })
        }
      />
      <ChoiceField
        label="Long run on"
        value={question.longRunDay}
        choices={days.map((day) => [day, LONG_NAMES[day]] as const)}
        error={wrong('longRunDay')}
        onValue={(longRunDay) => onChange({ longRunDay })}
      />
      <div class="two">
        <NumberField
          label={`Runs a week now, ${unit}`}
          value={question.weekly}
          least={1}
          most={250}
          error={wrong('weeklyKm')}
          onValue={(weekly) => onChange({ weekly })}
        />
        <NumberField
          label={`Longest run now, ${unit}`}
          value={question.longest}
          least={1}
          most={100}
          error={wrong('longestKm')}
          onValue={(longest) => onChange({ longest })}
        />
      </div>
      {form.basis !== null && <p class="hint basis">{form.basis}</p>}
      <Disclosure label="How it is written">
        <ChoiceField
          label="Distances"
          value={unit}
          choices={UNITS}
          onValue={(next) => onChange({ unit: next })}
        />
        <ChoiceField
          label="Layout"
          value={question.layout}
          choices={LAYOUTS}
          onValue={(layout) => onChange({ layout })}
        />
        <ChoiceField
          label="Weeks begin on"
          value={question.weekStart}
          choices={
            STARTS.some(([day]) => day === question.weekStart)
              ? STARTS
              : [[question.weekStart, LONG_NAMES[question.weekStart]], ...STARTS]
          }
          onValue={(weekStart) => onChange({ weekStart })}
        />
      </Disclosure>
    </form>
  );
}

/** Rule ids come between backquotes; here they are plain words. */
export const said = (message: string): string => message.replace(/`/g, '');
