// The words an athlete's entries are told in, by what they mean.
import type { Equipment, Goal, InjuryKind, Level, Phase, Weakness } from '../../training/athlete';

/** Phrases by meaning, parted by commas; the longest phrase that a text holds decides. */
export type WordList<Meaning extends string> = Readonly<Partial<Record<Meaning, string>>>;

export const LEVELS: WordList<Level> = {
  beginner: 'beginner, novice, new runner, new to running, starter, first timer, easy, low',
  intermediate: 'intermediate, medium, some experience, improver, regular, mid',
  advanced: 'advanced, experienced, elite, expert, competitive, high, sub elite, pro',
};

export const PHASES: WordList<Phase> = {
  'off-season': 'off season, offseason, break, transition, winter break',
  base: 'base, base building, foundation, general preparation',
  build: 'build, building, specific, speed phase, strength phase',
  peak: 'peak, peaking, sharpening',
  taper: 'taper, tapering',
  'race-week': 'race week, raceweek',
};

export const GOAL_WORDS: WordList<Goal> = {
  '5k': '5k, 5 k, 5 km, 5km, parkrun, 3k, mile, 1500, 1500m, 3000m, 5000m, couch to 5k, c25k',
  '10k': '10k, 10 k, 10 km, 10km, 10000m, 15k, 10 mile, 10 miles, ten miles',
  half: 'half, half marathon, hm, 21k, 21.1, 13.1, halfmarathon',
  marathon: 'marathon, 42k, 42.2, 26.2, full marathon',
  ultra:
    'ultra, ultramarathon, ultra marathon, 50k, 50 k, 100k, 50 miles, 50 miler, 100 miles, 100 miler, backyard',
  endurance:
    'endurance, stamina, go longer, longer, distance, aerobic base, base fitness, triathlon',
  speed: 'speed, faster, get faster, pace, pb, pr, track',
  sprint: 'sprint, sprints, sprinting, 100m, 200m, 400m',
  strength: 'strength, stronger, get stronger, injury proof, injury prevention',
  climb:
    'climb, climbs, big climbs, hills, hilly, mountain, mountains, vertical, vert, trail race, mountain race, skyrace, elevation, fell, fell race',
  midfoot: 'midfoot, midfoot strike, forefoot, running form, foot strike, form',
  fun: 'fun, health, fitness, enjoy, enjoyment, lose weight, weight loss, stay fit, stay healthy, general fitness, get fit',
};

export const WEAKNESS_WORDS: WordList<Weakness> = {
  strength:
    'strength, weak legs, weak, weak muscles, power, weak quads, weak hamstrings, weak calves',
  core: 'core, weak core, abs, trunk, posture, lower back',
  glutes: 'glutes, glute, weak glutes, hips, hip, weak hips',
  balance: 'balance, stability, unstable, ankles',
  agility: 'agility, agile, quickness',
  coordination: 'coordination, clumsy, technique, drills',
  flexibility:
    'flexibility, stiff, stiffness, tight, tightness, mobility, inflexible, stiff hips, tight hips, tight hamstrings, tight calves, stiff ankles, hip mobility',
  endurance: 'endurance, stamina, aerobic, fades, fitness',
  soreness: 'soreness, very sore, always sore, sore legs, often sore, doms, slow recovery, sore',
};

export const INJURY_WORDS: WordList<InjuryKind> = {
  'bone-stress':
    'stress fracture, stress reaction, bone stress, stress injury, fracture, broken bone, broken foot, broken toe, femoral neck, sacral stress, tibial stress fracture',
  hamstring:
    'hamstring, hamstrings, hammy, high hamstring, proximal hamstring, hamstring tendinopathy',
  tailbone: 'tailbone, coccyx, coccydynia',
  'achilles-calf':
    'achilles, calf, calves, soleus, gastrocnemius, heel cord, achilles tendon, achilles tendinitis, calf strain',
  knee: 'knee, knees, patella, patellar, meniscus, runners knee, kneecap, acl, mcl, it band, itb, itbs, iliotibial',
  'upper-body':
    'back, lower back, spine, disc, shoulder, arm, wrist, elbow, neck, rib, ribs, hand, collarbone, rotator cuff, upper body, sciatica',
  ill: 'ill, illness, sick, flu, influenza, cold, covid, fever, infection, virus, bronchitis, stomach bug, pneumonia, mono',
  'lower-limb':
    'lower limb, lower leg, leg, legs, foot, feet, ankle, ankles, shin, shins, shin splints, plantar, plantar fasciitis, fasciitis, heel, toe, toes, hip, hips, groin, quad, quads, thigh, glute, piriformis, peroneal, tibialis, posterior tibial, hip flexor, adductor, metatarsal, arch, mtss, sprained ankle, injured, injury, blister',
};

export const EQUIPMENT_WORDS: WordList<Equipment> = {
  bike: 'bike, bicycle, road bike, gravel bike, cycle',
  turbo:
    'turbo, turbo trainer, trainer, bike trainer, indoor bike, spin bike, exercise bike, stationary bike, smart trainer, rollers, peloton, zwift, wattbike, indoor trainer',
  mtb: 'mtb, mountain bike',
  pool: 'pool, swimming pool, swim, swimming, lake, open water',
  gym: 'gym, fitness studio, gym membership, health club, weight room',
  elliptical: 'elliptical, cross trainer, crosstrainer, elliptical trainer',
  'ski-machine': 'ski machine, ski erg, skierg, nordictrack, nordic track',
  rower: 'rower, rowing machine, row erg, erg, concept2, concept 2',
  climber: 'climber, versaclimber, versa climber, climbing machine, jacobs ladder',
  stairs: 'stairs, stair, stairmaster, stair climber, stepper, staircase',
  rope: 'rope, jump rope, skipping rope',
  weights: 'weights, dumbbells, dumbbell, barbell, free weights, home gym',
  kettlebell: 'kettlebell, kettlebells, kb',
  band: 'band, bands, thera band, theraband, resistance band, resistance bands, mini band, mini bands',
  step: 'step, box, plyo box, bench',
  mat: 'mat, yoga mat',
  trails: 'trails, trail, hills, woods, mountains, forest',
  court: 'court, tennis court, squash court, badminton court, sports hall',
  wall: 'wall, climbing wall, climbing gym, bouldering, bouldering gym',
  class: 'class, classes, yoga class, yoga studio, studio, pilates class',
  boat: 'boat, kayak, canoe, sup, rowing boat',
  clubs: 'clubs, golf clubs, golf course',
};

/** An entry that says there is none of it. */
export const NONE =
  /^(-|–|—|none|no|nothing|nil|n\/?a|keine|nobody|no one|not yet|not cleared|0)\.?$/i;

/** The parts of a list: commas, semicolons, line breaks, "and", "+" and "&" part them. */
export function entriesOf(text: string): string[] {
  return text
    .slice(0, 2000)
    .split(/[,;\n+&/|]|\band\b|\bplus\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Plain words of a phrase: lower case, marks as spaces. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/** The meaning of the longest phrase a text holds; null where it holds none. */
export function meaningOf<Meaning extends string>(
  text: string,
  words: WordList<Meaning>,
): Meaning | null {
  const padded = ` ${plain(text.slice(0, 300))} `;
  let best: Meaning | null = null;
  let length = 0;
  for (const [meaning, phrases] of Object.entries(words) as [Meaning, string][]) {
    for (const phrase of phrases.split(', ')) {
      if (phrase.length > length && padded.includes(` ${phrase} `)) {
        best = meaning;
        length = phrase.length;
      }
    }
  }
  return best;
}
