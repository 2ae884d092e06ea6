// Who says so: the five source articles, and how a rule's sources are cited.
import { FACTS } from './facts';
import { STUDIES, type Study } from './studies';

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** As printed in a list of sources. */
  readonly citeAs: string;
}

/** All five are coach opinion. Facts `S003-01`, `S003-02`, ... are statements of article `S003`. */
export const ARTICLES: readonly Article[] = [
  {
    id: 'S000',
    title: 'Could This Be The Best Running Cross-Training Exercise?',
    author: 'Rick Prince, UESCA',
    citeAs: 'Prince, UESCA',
  },
  {
    id: 'S001',
    title: 'Cross Training for Runners',
    author: 'Alexa (coach, sports massage)',
    citeAs: 'Alexa, Cross Training for Runners',
  },
  {
    id: 'S002',
    title: 'The Benefits of Cross-Training for Runners',
    author: 'Dayna (exercise physiologist)',
    citeAs: 'Dayna, Benefits of Cross-Training',
  },
  {
    id: 'S003',
    title: "Do's and do not's of cross-training",
    author: 'Amy Haas, Run with Aim',
    citeAs: 'Haas, Run with Aim',
  },
  {
    id: 'S004',
    title: 'Unleash Your Potential: Cross-Training for Runners',
    author: 'Diego Alcubierre, Bannister',
    citeAs: 'Alcubierre, Bannister',
  },
];

const FACT_ID = /^(S\d{3})-\d{2,3}$/;

/** The article a fact id such as `S003-32` belongs to; null where the reference is no fact. */
export function articleOf(ref: string): Article | null {
  const id = FACT_ID.exec(ref)?.[1];
  return ARTICLES.find((article) => article.id === id) ?? null;
}

/** The study of a key such as `doma-2013`; null where there is none. */
export function studyOf(ref: string): Study | null {
  return STUDIES.find((study) => study.key === ref) ?? null;
}

/** Our own sentence for a cited fact; null where no rule cites it. */
export const factOf = (ref: string): string | null => FACTS[ref] ?? null;

/**
 * The sources of a rule as printed: `Haas, Run with Aim; Doma 2013`. Takes fact ids, study keys
 * and plain words (`convention`); each source is named once, in the order given.
 */
export function cite(refs: readonly string[]): string {
  const names = refs.map((ref) => articleOf(ref)?.citeAs ?? studyOf(ref)?.citeAs ?? ref);
  return [...new Set(names)].join('; ');
}
