// What to tell the coach when a call fails: what happened, what is safe, what to do.
import type { CallName } from './calls';

/** A call that failed, in words for the coach. */
export interface Failure {
  readonly happened: string;
  readonly safe: string;
  readonly advice: string;
  /** For whoever looks into it; null where there is nothing to look into. */
  readonly details: string | null;
}

const DOING: Readonly<Record<CallName, string>> = {
  sidebarCheck: 'reading the sheet',
  sidebarSelect: 'selecting the cell',
  sidebarMark: 'marking the sheet',
  sidebarClear: 'clearing the marks',
  sidebarAccept: 'accepting the finding',
  sidebarUnaccept: 'taking the finding back',
  sidebarAthlete: "reading the athlete's row",
  sidebarSaveAthlete: "saving the athlete's row",
  sidebarFill: 'looking for what fits',
  sidebarFixes: 'looking for repairs',
  sidebarFixAll: 'looking for repairs',
  sidebarLife: 'planning two weeks anew',
  sidebarConvert: 'converting the run',
  sidebarBuildForm: 'reading what the athlete runs now',
  sidebarBuildPreview: 'building the plan',
  sidebarBuildTab: 'making the plan tab',
  sidebarLoad: 'adding up the load',
  sidebarReport: 'making the report',
  sidebarSquad: 'reading the squad board',
  sidebarSquadStart: 'beginning the squad board',
  sidebarSquadGather: 'looking for plan tabs',
  sidebarSquadCheck: 'checking the squad',
  sidebarSquadFinish: 'sorting the squad board',
  sidebarOpenTab: 'opening the tab',
  sidebarSample: 'making the sample plan',
  sidebarShare: 'reading the plan',
  sidebarWrite: 'writing to the sheet',
  sidebarUndo: 'taking back the last action',
};

const UNCHANGED = 'Your sheet is as it was.';
const SAFE: Readonly<Record<CallName, string>> = {
  sidebarCheck: UNCHANGED,
  sidebarSelect: UNCHANGED,
  sidebarMark: 'Your plan and your colours are as they were. Some marks may already be there.',
  sidebarClear: 'Your plan and your colours are as they were. Some marks may still be there.',
  sidebarAccept: 'Your plan is as it was.',
  sidebarUnaccept: 'Your plan is as it was.',
  sidebarAthlete: UNCHANGED,
  sidebarSaveAthlete: 'Your plan is as it was, and what you typed is still in the form.',
  sidebarFill: UNCHANGED,
  sidebarFixes: UNCHANGED,
  sidebarFixAll: UNCHANGED,
  sidebarLife: UNCHANGED,
  sidebarConvert: UNCHANGED,
  sidebarBuildForm: UNCHANGED,
  sidebarBuildPreview: UNCHANGED,
  sidebarBuildTab: 'Your own tabs are as they were, and what you typed is still in the form.',
  sidebarLoad: UNCHANGED,
  sidebarReport: 'Your plan is as it was. Pressing again makes the report whole.',
  sidebarSquad: UNCHANGED,
  sidebarSquadStart: 'No plan was touched.',
  sidebarSquadGather: 'No plan was touched; some rows may stand in the Athletes tab.',
  sidebarSquadCheck: 'No plan was touched, and the rows that are done stay on the board.',
  sidebarSquadFinish: 'No plan was touched, and all rows are on the board.',
  sidebarOpenTab: UNCHANGED,
  sidebarSample: 'Your own tabs are as they were.',
  sidebarShare: UNCHANGED,
  sidebarWrite:
    'What was written before it failed can be taken back with Undo; nothing else was touched.',
  sidebarUndo: 'What is not taken back yet can still be taken back: press Undo again.',
};

interface Case {
  readonly sign: RegExp;
  readonly happened: string;
  readonly advice: string;
}

const CASES: readonly Case[] = [
  {
    sign: /permission[_ ]denied|do not have permission|authori[sz]ation is required|access denied/i,
    happened: 'Google did not let the sidebar reach your sheet.',
    advice:
      'This happens when you are signed in to more than one Google account. Open the sheet in a window with only one account (a private window will do) and try again.',
  },
  {
    sign: /network|connection|offline|timed out waiting|HTTP 0|unavailable|failed to fetch/i,
    happened: 'The connection to Google was lost.',
    advice: 'See that you are online, then try again.',
  },
  {
    sign: /maximum execution time|timed out/i,
    happened: 'The sheet took too long to read.',
    advice: 'Select only the cells of the plan, then try again.',
  },
  {
    sign: /too many|simultaneous|rate limit|lock/i,
    happened: 'Google Sheets is busy.',
    advice: 'Wait a few seconds, then try again.',
  },
];

/** The failure of a call, told by the platform's own message. */
export function failureOf(call: CallName, message: string): Failure {
  const found = CASES.find(({ sign }) => sign.test(message));
  return {
    happened: found?.happened ?? `Something went wrong while ${DOING[call]}.`,
    safe: SAFE[call],
    advice:
      found?.advice ??
      'Try again. If it keeps happening, copy the details and send them to whoever set up Crosstrain.',
    details: `${call}: ${message}`,
  };
}

/** The page was opened without a spreadsheet around it. */
export const NO_SHEET: Failure = {
  happened: 'Crosstrain works inside Google Sheets.',
  safe: 'This page is open on its own, so there is no sheet to read.',
  advice: 'Open your spreadsheet, then choose Extensions > Crosstrain > Check this plan.',
  details: null,
};
