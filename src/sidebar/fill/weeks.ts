// The proposals week by week, and what a week holds with the ticked ones in it.
import type {
  FillAnswer,
  Proposal,
  ProposalWeek,
  WeekCounts,
} from '../../sheets/proposals/answers';

export interface WeekWithProposals {
  readonly week: ProposalWeek;
  readonly index: number;
  readonly mine: readonly Proposal[];
}

/** The weeks that something is proposed for, in the order of the plan. */
export function withProposals({
  weeks,
  proposals,
}: Pick<FillAnswer, 'weeks' | 'proposals'>): WeekWithProposals[] {
  return weeks
    .map((week, index) => ({
      week,
      index,
      mine: proposals.filter((proposal) => proposal.week === index),
    }))
    .filter(({ mine }) => mine.length > 0);
}

/** What the week holds once the ticked proposals are written. */
export function afterTicks(
  { before }: Pick<ProposalWeek, 'before'>,
  ticked: readonly Pick<Proposal, 'change'>[],
): WeekCounts {
  return ticked.reduce(
    (sum, { change }) => ({
      runs: sum.runs + change.runs,
      cross: sum.cross + change.cross,
      rest: sum.rest + change.rest,
    }),
    before,
  );
}
