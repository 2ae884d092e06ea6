// The columns of the `Athletes` tab: heading, what it is for, and the choices it offers.

export interface AthleteColumn {
  /** The heading, and the name a custom function's athlete range goes by. */
  readonly name: string;
  /** One or two sentences for the heading's note and the sidebar. */
  readonly help: string;
  /** Words to choose from; null for free text. Other words are allowed where `free` is true. */
  readonly choices: readonly string[] | null;
  readonly free?: boolean;
  /** Left to Sheets to understand as a date. */
  readonly date?: boolean;
}

const column = (
  name: string,
  help: string,
  choices: readonly string[] | null = null,
  more: { readonly free?: boolean; readonly date?: boolean } = {},
): AthleteColumn => ({ name, help, choices, ...more });

export const ATHLETE_COLUMNS: readonly AthleteColumn[] = [
  column('Athlete', 'The name you call the athlete by.'),
  column('Plan tab', 'The tab that holds the plan, spelled as on the tab.'),
  column('Level', 'How much cross-training the athlete bears depends on it.', [
    'beginner',
    'intermediate',
    'advanced',
  ]),
  column(
    'Goal',
    'What the training is for. Several goals are fine, parted by commas: "marathon, big climbs".',
    ['5k', '10k', 'half', 'marathon', 'ultra', 'endurance', 'speed', 'sprint', 'strength', 'climb'],
    { free: true },
  ),
  column('Race', 'The name of the goal race.'),
  column('Race date', 'The day of the goal race; it tells race week and taper.', null, {
    date: true,
  }),
  column('Phase', 'Where in the season the athlete is. Blank: worked out from the race date.', [
    'off-season',
    'base',
    'build',
    'peak',
    'taper',
    'race-week',
  ]),
  column(
    'Injuries',
    'In plain words: "sore Achilles", "bad knee", "flu until 12 March". Blank when there is none. Everyone with access to this spreadsheet can read it.',
  ),
  column(
    'Cleared by',
    'Who cleared the athlete to train with this injury: a physiotherapist or a doctor. Blank: nobody yet.',
  ),
  column(
    'Weaknesses',
    'What needs work: strength, core, glutes, balance, agility, coordination, flexibility, endurance.',
  ),
  column(
    'Equipment',
    'What is at hand: "bike, pool, gym, rope, mat". Blank: everything is. "none": nothing is.',
  ),
  column('Closed now', 'What is closed or out of reach at the moment: "pool, trails".'),
  column('Likes', 'Activities the athlete enjoys.'),
  column('Dislikes', 'Activities the athlete would rather not do.'),
  column('Days', 'Days with time for cross-training: "Mon, Wed, Fri", or how many: "3".'),
  column('Minutes', 'Minutes for one session of cross-training.'),
  column('Time of day', 'When cross-training fits best.', ['am', 'pm']),
  column('Easy pace', 'Pace of an easy run: "5:45 /km" or "9:15 /mi".'),
  column('Units', 'Unit of bare numbers in the plan.', ['mi', 'km']),
  column(
    'Rules',
    'Changes to rules for this athlete: "rest-day: note; cross-days-max: 4". Also "new to strength".',
  ),
  column(
    'House rules',
    'Rules of your own for this athlete, parted by semicolons, in the sentences of the Rules tab: "no strength within 2 days before long run; bike not on Monday; at most 3 cross-training per week: error".',
  ),
];
