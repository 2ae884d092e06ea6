// The studies that stand behind numbers of the rules, each with one sentence of ours on what it found.

export type StudyCertainty = 'small study' | 'cohort or meta-analysis' | 'convention';

export interface Study {
  readonly key: string;
  readonly authors: string;
  readonly year: number;
  readonly journal: string;
  readonly doi: string | null;
  /** `convention` where the primary text was not read. */
  readonly certainty: StudyCertainty;
  readonly citeAs: string;
  readonly found: string;
}

const study = (
  key: string,
  citeAs: string,
  authors: string,
  journal: string,
  doi: string | null,
  certainty: StudyCertainty,
  found: string,
): Study => ({ key, authors, year: Number(key.slice(-4)), journal, doi, certainty, citeAs, found });

const LARGE = 'cohort or meta-analysis';
const SMALL = 'small study';

export const STUDIES: readonly Study[] = [
  study(
    'frandsen-2025',
    'Frandsen 2025',
    'Frandsen and others',
    'Br J Sports Med 59(17):1203',
    '10.1136/bjsports-2024-109380',
    LARGE,
    'Among 5,205 runners, a run more than 10 % longer than the longest of the last 30 days was followed by more injuries, most of all when it was more than twice as long; a rise from week to week was not.',
  ),
  study(
    'doma-2013',
    'Doma 2013',
    'Doma and Deakin',
    'Appl Physiol Nutr Metab',
    '10.1139/apnm-2012-0362',
    SMALL,
    'In 14 people, running felt harder and could be held for less time the day after strength followed by a run than after a run followed by strength.',
  ),
  study(
    'robineau-2016',
    'Robineau 2016',
    'Robineau and others',
    'J Strength Cond Res 30(3):672',
    null,
    SMALL,
    'In 58 rugby players over seven weeks, strength grew least when endurance work followed it at once; gaps of 6 and 24 hours did better.',
  ),
  study(
    'schumann-2022',
    'Schumann 2022',
    'Schumann and others',
    'Sports Med',
    '10.1007/s40279-021-01587-7',
    LARGE,
    'Over 43 studies, endurance work beside strength cost explosive strength only within the same session, not when three hours or more lay between.',
  ),
  study(
    'stanley-2013',
    'Stanley 2013',
    'Stanley and others',
    'Sports Med',
    null,
    'convention',
    'A review of recovery after exercise holds that the harder the session, the longer it takes.',
  ),
  study(
    'blagrove-2018',
    'Blagrove 2018',
    'Blagrove and others',
    'Sports Med 48:1117',
    null,
    LARGE,
    'Over 24 studies, 6 to 20 weeks of strength training made running 2 to 8 % more economical.',
  ),
  study(
    'nielsen-2014',
    'Nielsen 2014',
    'Nielsen and others',
    'J Orthop Sports Phys Ther',
    null,
    'convention',
    'As reported by others: of 873 new runners, those who raised distance by more than 30 % over two weeks had more injuries of the kind that distance brings.',
  ),
  study(
    'buist-2008',
    'Buist 2008',
    'Buist and others',
    'Am J Sports Med',
    null,
    'convention',
    'As reported by others: new runners who raised volume by 10 % a week were injured as often as those who raised it by 24 %.',
  ),
  study(
    'bosquet-2007',
    'Bosquet 2007',
    'Bosquet and others',
    'Med Sci Sports Exerc',
    '10.1249/mss.0b013e31806010e0',
    LARGE,
    'Pooled trials gained most from a two-week taper that cut volume by 41 to 60 % and kept intensity and frequency.',
  ),
  study(
    'wang-2023',
    'Wang 2023',
    'Wang and others',
    'PLoS One',
    '10.1371/journal.pone.0282838',
    LARGE,
    'Pooled trials found tapers of up to 21 days that cut volume by 41 to 60 % to help endurance.',
  ),
  study(
    'foster-1998',
    'Foster 1998',
    'Foster',
    'Med Sci Sports Exerc 30(7):1164',
    null,
    SMALL,
    'In 25 athletes, many illnesses followed when load and its sameness passed a threshold that differed from athlete to athlete.',
  ),
  study(
    'baxter-2021',
    'Baxter 2021',
    'Baxter and others',
    'Med Sci Sports Exerc',
    '10.1249/MSS.0000000000002459',
    SMALL,
    'In eight adults the load on the Achilles ranged from half of body weight in a seated heel raise to 7.3 times in a forward hop on one leg.',
  ),
  study(
    'rope-2020',
    'Sports Biomechanics 2020',
    'Rope skipping study',
    'Sports Biomech',
    '10.1080/14763141.2020.1801823',
    SMALL,
    'In competitive young jumpers the ankle absorbed 39 to 114 % more power in rope skipping than in running.',
  ),
  study(
    'lin-2022',
    'Lin 2022',
    'Lin and others',
    'Children 9(5):721',
    '10.3390/children9050721',
    SMALL,
    'Bouncing on two feet loaded the legs less, and more slowly, than alternating steps in rope skipping.',
  ),
  study(
    'dlima-2008',
    'D’Lima 2008',
    'D’Lima and others',
    'Clin Orthop Relat Res',
    '10.1007/s11999-008-0345-x',
    SMALL,
    'Measured in a few older knees with an implant, so a ranking only: rowing and cycling load the knee least, jogging, tennis and the lead knee in golf most.',
  ),
  study(
    'warden-2021',
    'Warden 2021',
    'Warden and others',
    'Review, PMC8316280',
    null,
    'convention',
    'A review of bone stress injury sees an error in workload behind it, and work without impact as the way to keep fit.',
  ),
];
