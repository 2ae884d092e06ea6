// Accepting a finding: from the sidebar's card to a row of the Rules tab, and back.
import { textOf } from '../rules/accepted';
import type { Finding } from '../rules/finding';
import type { Accepted, Settings } from '../rules/settings';
import type { Plan } from '../training/plan';
import { sayWhen } from '../training/wording';
import type { Acceptance, AcceptedCard } from './answers';
import type { Locate } from './reading-view';

/** The rows an acceptance stands for: one occurrence, or all of the finding's. Empty where the finding is gone. */
export function acceptedRows(
  findings: readonly Finding[],
  plan: Plan,
  acceptance: Acceptance,
): Accepted[] {
  const finding = findings.find(
    (each) => each.rule === acceptance.rule && each.key === acceptance.key,
  );
  return (finding?.occurrences ?? [])
    .filter((_, index) => acceptance.occurrence === null || index === acceptance.occurrence)
    .map((occurrence) => {
      const week = plan.weeks.findIndex((each) => each.number === occurrence.week);
      return {
        rule: acceptance.rule,
        when: occurrence.when,
        text: textOf({ sources: occurrence.sessions, week: week < 0 ? null : week }, plan),
        reason: acceptance.reason,
      };
    });
}

/** Names an accepted row when it is taken back. */
export const acceptedKey = ({ rule, when, text }: Accepted): string => [rule, when, text].join('|');

/** What the coach accepted, with its cell where the plan still has the day. */
export function acceptedCards(settings: Settings, plan: Plan, locate: Locate): AcceptedCard[] {
  const places = new Map(
    plan.days.flatMap((day) => {
      const week = plan.weeks[day.week];
      const place = day.sessions[0]?.source ?? day.place;
      return week === undefined || place === null ? [] : [[sayWhen(day, week), place] as const];
    }),
  );
  return settings.accepted.map((entry) => {
    const place = places.get(entry.when);
    return {
      rule: entry.rule,
      key: acceptedKey(entry),
      when: entry.when,
      message: entry.text,
      reason: entry.reason,
      a1: place === undefined ? null : locate(place),
    };
  });
}
