// see-a-professional: an injury that nobody cleared comes before everything else.
import type { Injury } from '../training/athlete';
import { sayList } from '../training/wording';
import { AT_ATHLETE, type PlanRule } from './rule';

export const seeAProfessional: PlanRule = {
  id: 'see-a-professional',
  title: 'See a physiotherapist or doctor first',
  severity: 'error',
  why: 'Whether an activity suits depends on the injury, and only somebody who has seen it can say. Nothing here replaces treatment that was prescribed.',
  numbers: [],
  sources: ['S001-03', 'S001-04', 'S001-05'],
  certainty: 'coach opinion',
  limitations:
    'It knows what the athlete’s row says and nothing of the body. It makes no diagnosis.',
  scope: { kind: 'plan' },
  check: (_plan, { athlete: { injuries, clearedBy, name } }) =>
    injuries.length === 0 || clearedBy !== null
      ? []
      : [
          {
            at: AT_ATHLETE,
            message: `${name ?? 'The athlete'} has ${wordFor(injuries)} that nobody cleared (${sayList(injuries.map(({ text }) => text))}): see a physiotherapist or doctor first.`,
            advice:
              'See a physiotherapist or doctor, and write who cleared it in the athlete’s row.',
            pattern: 'an injury that nobody cleared',
          },
        ],
};

const wordFor = (injuries: readonly Injury[]): string =>
  injuries.every(({ kind }) => kind === 'ill') ? 'an illness' : 'an injury';
