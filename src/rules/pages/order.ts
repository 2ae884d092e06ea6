// Pages of the rules on order and spacing.
import type { RulePage } from './example';

export const ORDER: Readonly<Record<string, RulePage>> = {
  'strength-before-key-run': {
    what: 'It marks strength, plyometrics and jump rope on the day before a key run: a long run, a hard run or a race. For athletes who are new to strength, two days before is a note.',
    breaks: { weeks: ['Mon rest | Wed easy 5 mi | Fri strength 40 min | Sat long run 16 mi'] },
    sound: { weeks: ['Mon rest | Wed strength 40 min | Thu easy 5 mi | Sat long run 16 mi'] },
    against:
      'Many published plans place strength on the day before the long run. The study behind this rule is small, and light strength may cost less.',
  },
  'two-hard-sessions': {
    what: 'It marks a day with two hard sessions, whatever they are. Two runs of one split day count too.',
    breaks: { weeks: ['Tue intervals 6 x 800 m + 45 min hard bike | Thu easy 5 mi'] },
    sound: { weeks: ['Tue intervals 6 x 800 m + 20 min easy swim | Thu easy 5 mi'] },
    against:
      'Some advanced athletes train hard twice on one day by design: for them it is a warning.',
  },
  'hard-run-light-cross': {
    what: 'It marks cross-training that is neither light nor easy on the day of a hard or long run. Strength after the run is left alone when the next day is easy.',
    breaks: { weeks: ['Tue tempo run 6 mi + 60 min bike | Wed easy 4 mi'] },
    sound: { weeks: ['Tue tempo run 6 mi + 30 min yoga | Wed easy 4 mi'] },
  },
  'same-day-gap': {
    what: 'Where a run and strength share a day and both have a time of day, it asks for hours between them, from the end of one to the start of the other. Without times it speaks of key runs only, as a note.',
    breaks: { weeks: ['Tue 7am easy run 5 mi, 9am strength 40 min'] },
    sound: { weeks: ['Tue am easy run 5 mi + pm strength 40 min'] },
    against: 'A pooled analysis saw a cost only within the same session, not from three hours on.',
  },
  'same-day-order': {
    what: 'It notes cross-training that is written before a key run on the same day.',
    breaks: { weeks: ['Tue strength 30 min + tempo run 6 mi'] },
    sound: { weeks: ['Tue tempo run 6 mi + strength 30 min'] },
    against: 'It is contested: where strength is the aim, strength first is sound as well.',
  },
  'low-impact-after-hard': {
    what: 'It marks strength, jumps, ball games and other high- or medium-impact sessions on the day after a hard or long run.',
    breaks: { weeks: ['Sat long run 16 mi | Sun squash 45 min'] },
    sound: { weeks: ['Sat long run 16 mi | Sun walk 45 min'] },
  },
  'back-to-back-hard': {
    what: 'It marks hard runs on two days in a row.',
    breaks: { weeks: ['Tue intervals 6 x 800 m | Wed tempo run 6 mi | Sat long run 14 mi'] },
    sound: { weeks: ['Tue intervals 6 x 800 m | Thu tempo run 6 mi | Sat long run 14 mi'] },
  },
  'after-double-day': {
    what: 'It marks a hard session on the day after a day with two sessions that are not light.',
    breaks: { weeks: ['Mon easy 5 mi + strength 40 min | Tue intervals 6 x 800 m'] },
    sound: { weeks: ['Mon easy 5 mi + yoga 30 min | Tue intervals 6 x 800 m'] },
  },
};
