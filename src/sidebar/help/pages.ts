// What the help says of each view: what it is for, and what to do there.

export interface HelpPage {
  /** One sentence. */
  readonly what: string;
  readonly how: readonly string[];
}

/** By the view's id. */
export const HELP_PAGES: Readonly<Partial<Record<string, HelpPage>>> = {
  check: {
    what: 'Reads the open tab and lists what breaks a rule of good practice, week by week.',
    how: [
      'Click a finding to go to its cell.',
      'Try shows the smallest repair. Nothing changes before you write it.',
      'Accept keeps a finding away until its cells change.',
      'Why tells the reason, who says so and how sure that is.',
      'Mark sheet tints the cells and adds notes. Clear marks takes exactly that away.',
      'Only some cells? Select them in the sheet, then press Check again.',
    ],
  },
  fixes: {
    what: 'Looks for a small set of repairs for the whole plan.',
    how: [
      'Untick what you would rather leave, then write the rest. Undo takes it back.',
      'What has no repair that leaves the rest as good is listed with its reason.',
    ],
  },
  fill: {
    what: 'Proposes cross-training for blank days and for places such as XT.',
    how: [
      'Untick what you do not want, then write the rest. Undo takes it back.',
      'A day that says rest stays a day of rest.',
      'Life happens: tick what is in the way (injured, no pool, little time), and the proposals follow.',
    ],
  },
  convert: {
    what: 'Turns a run into the same training on a bike, in a pool or elsewhere.',
    how: [
      'Select the cell of the run, choose the activity, and change the factor if you like.',
      'Intervals stay intervals. Nothing changes before you write it.',
    ],
  },
  reading: {
    what: 'Shows every day as it was understood.',
    how: [
      'Cells in doubt say "I read this as …"; click one to go to it.',
      'Set miles or kilometres, the language, and the first day of a plan without dates.',
      'Put a wrong reading right by changing the cell’s words.',
    ],
  },
  athlete: {
    what: 'Says whom the plan is for: level, goal, race, injuries, equipment, time.',
    how: [
      'Fill in what you know; nothing is required.',
      'It becomes a row of the Athletes tab, which everyone with access can read.',
      'With an injury that nobody cleared, seeing a doctor comes first in every answer.',
    ],
  },
  build: {
    what: 'Makes a whole plan: running and cross-training together.',
    how: [
      'Say when it starts, the goal, the days and how much the athlete runs now.',
      'Look at the weeks first, then make the tab. Your own tabs stay as they are.',
      'Where the numbers ask too much, it says which one, and what works.',
    ],
  },
  load: {
    what: 'Shows each week’s running and cross-training, its effort and its impact.',
    how: [
      'Effort and impact are a model made of minutes and words, no measurement.',
      'Make the report to get a tab with charts that follow the plan.',
    ],
  },
  share: {
    what: 'Hands the athlete her week in your own words, without a word of findings.',
    how: [
      'Choose the week, change the text if you like, and copy it into a message.',
      'Or save it as a file that any calendar opens.',
    ],
  },
  squad: {
    what: 'Checks all athletes of the Athletes tab in turn, one row each, who needs a look first.',
    how: [
      'Close the sidebar and it pauses; open it and it goes on.',
      'Click an athlete to open her plan and check it.',
      'The Squad board tab is yours to print; what you write beside a row goes with it.',
    ],
  },
};
