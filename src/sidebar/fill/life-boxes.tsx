// Life happens: big boxes to tick, and the one thing to say of each that is ticked.
import { useId } from 'preact/hooks';
import { HAPPENINGS, type Happening, INJURY_CHOICES, type Life } from './life';

interface LifeBoxesProps {
  readonly life: Life;
  /** Today in the spreadsheet's zone; null while it is not known. */
  readonly today: string | null;
  readonly onLife: (life: Life) => void;
}

export function LifeBoxes({ life, today, onLife }: LifeBoxesProps) {
  const toggle = (id: Happening) => {
    const { ticked } = life;
    const next = ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id];
    onLife({ ...life, ticked: next });
  };
  return (
    <fieldset class="life">
      <legend>Life happens</legend>
      <div class="life-boxes">
        {HAPPENINGS.map(({ id, label }) => (
          <label key={id} class={life.ticked.includes(id) ? 'life-box is-on' : 'life-box'}>
            <input type="checkbox" checked={life.ticked.includes(id)} onChange={() => toggle(id)} />
            {label}
          </label>
        ))}
      </div>
      {life.ticked.includes('injured') && <Injury life={life} onLife={onLife} />}
      {life.ticked.includes('ill') && <Illness life={life} today={today} onLife={onLife} />}
      {life.ticked.includes('time') && <Time life={life} onLife={onLife} />}
    </fieldset>
  );
}

type PartProps = Pick<LifeBoxesProps, 'life' | 'onLife'>;

function Injury({ life, onLife }: PartProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>Where it hurts</label>
      <select
        id={id}
        value={life.injury}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          const choice = INJURY_CHOICES.find(({ kind }) => kind === wanted);
          if (choice !== undefined) onLife({ ...life, injury: choice.kind });
        }}
      >
        {INJURY_CHOICES.map(({ kind, label }) => (
          <option key={kind} value={kind}>
            {label}
          </option>
        ))}
      </select>
      <label class="tick-line">
        <input
          type="checkbox"
          checked={life.cleared}
          onChange={() => onLife({ ...life, cleared: !life.cleared })}
        />
        A physiotherapist or doctor has cleared cross-training
      </label>
    </div>
  );
}

function Illness({ life, today, onLife }: PartProps & Pick<LifeBoxesProps, 'today'>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>Ill until</label>
      <input
        id={id}
        type="date"
        value={life.illUntil}
        {...(today === null ? {} : { min: today })}
        aria-describedby={`${id}-help`}
        onChange={(event) => onLife({ ...life, illUntil: event.currentTarget.value })}
      />
      <p id={`${id}-help`} class="hint">
        The last day of rest. An easy week follows.
      </p>
    </div>
  );
}

const DAYS = [1, 2, 3, 4, 5, 6];
const MINUTES = [20, 30, 45, 60];

function Time({ life, onLife }: PartProps) {
  const id = useId();
  return (
    <div class="field two">
      <div>
        <label for={`${id}-days`}>Days a week</label>
        <select
          id={`${id}-days`}
          value={life.days}
          onChange={(event) => onLife({ ...life, days: Number(event.currentTarget.value) })}
        >
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {days}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for={`${id}-minutes`}>Minutes a day</label>
        <select
          id={`${id}-minutes`}
          value={life.minutes ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onLife({ ...life, minutes: value === '' ? null : Number(value) });
          }}
        >
          <option value="">as before</option>
          {MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
