// English: the words of coaches and of the sheets they write.
import type { Language } from './language';

export const english: Language = {
  code: 'en',
  name: 'English',
  decimal: '.',
  words: {
    run: `
      run, runs, running, ran, trail run, trail running, treadmill, treadmill run, treadie,
      dreadmill, road run, group run, club run, base run, run commute, commute run, brick run,
      run off the bike, daily run, ez run`,
    jog: 'jog, jogs, jogging, jogged',
    runWalk: `
      run/walk, walk/run, run walk, walk run, run-walk-run, run/walk/run, walk/jog, jog/walk,
      jog walk, walk jog, jeffing, galloway, c25k, couch to 5k`,
    walk: `
      treadmill incline walk, incline treadmill walk, treadmill walking, walk on treadmill,
      walking on the treadmill, walk on the treadmill, walk, walks, walking, walked, stroll, dog walk, power walk, power walking,
      nordic walking, ruck, rucking, treadmill walk, incline walk, incline walking`,
    hike: `
      hike, hikes, hiking, hiked, power hike, power hiking, trek, trekking, hill walk,
      hill walking, hillwalking`,
    bike: `
      bike, bikes, biking, biked, bike ride, ride, rides, riding, rode, cycle, cycling,
      cycled, road bike, road ride, road cycling, gravel, gravel ride, gravel bike, bicycle,
      bicycling, tt bike, e-bike, virtual ride, group ride, commute by bike, bike commute`,
    turbo: `
      turbo, turbo trainer, trainer, trainer ride, bike trainer, indoor trainer, rollers,
      roller, spin, spin class, spin bike, spinning, zwift, rouvy, peloton, trainerroad, wahoo,
      kickr, computrainer, wattbike, exercise bike, stationary bike, stationary cycling,
      indoor bike, indoor cycling, indoor cycle, indoor ride, indoor spin, assault bike,
      air bike, airbike, bike erg, bikeerg, ergometer, recumbent bike, soulcycle, sufferfest,
      watt bike, gym bike`,
    mtb: `
      mtb, mtb ride, mountain bike, mountain biking, mountain bike ride, mtn bike, mtn biking`,
    swim: `
      swim, swims, swimming, swam, pool swim, open water swim, ow swim, ows, lap swim,
      lap swimming, swim laps, masters swim, open water swimming, pool`,
    aquaJog: `
      aqua jog, aqua jogging, aquajog, aquajogging, pool run, pool running, pool jog,
      pool jogging, deep water running, deep water run, water running, water run,
      water jogging, aqua run, aqua running, dwr`,
    elliptical: `
      elliptical, elliptical trainer, elliptical machine, cross trainer, crosstrainer,
      x-trainer, arc trainer, elliptigo, ellipticals, elipitical, eliptical`,
    row: `
      row, rowing, rowed, rower, rowing machine, row machine, row erg, rowerg, concept2,
      concept 2, indoor rowing, indoor row, c2 row, erg`,
    ski: `
      ski, skiing, xc ski, xc skiing, x-c ski, x-c skiing, nordic ski, nordic skiing,
      cross country ski, cross country skiing, classic ski, skate ski, skate skiing,
      roller ski, roller skiing, rollerski, backcountry ski, ski tour, ski touring, skimo,
      downhill skiing`,
    skiErg: `
      ski erg, skierg, ski machine, nordictrack, nordic track, ski ergometer,
      cross country ski machine`,
    stairs: `
      stairs, stair, stair climb, stair climbing, stair climber, stairclimber, stairmaster,
      stair master, stair machine, stair stepper, stepper, stepmill, step mill, stair workout,
      stair run, stair repeats`,
    climber: `
      versaclimber, versa climber, climbing machine, jacobs ladder, jacob's ladder,
      vertical climber`,
    rope: `
      jump rope, jumping rope, rope jumping, rope skipping, skipping rope, skip rope, jumprope,
      skipping`,
    plyo: `
      plyo, plyos, plyometric, plyometrics, jump squat, jump squats, squat jumps, box jump,
      box jumps, bounding, bounds, hops, hopping, jump training, depth jumps, pogo jumps,
      pogos, burpees, explosive jumps, jumps`,
    strength: `
      home workout, at home workout, workout video, gym class, leg workout, full body workout,
      bodyweight workout, strength, strength training, strengthen, strengthening, strength work,
      strength workout, strength session, strength exercises, strength & conditioning,
      strength and conditioning, s&c, s & c, s+c, s and c, st, gym, gym session, gym work,
      gym workout, resistance, resistance training, resistance bands, hypertrophy, crossfit,
      functional training, circuit, circuits, circuit training, bootcamp, boot camp,
      full body, total body, lower body, leg day, legs day, push day, pull day, body pump,
      bodypump, hyrox, barre, heavy legs, iron strength, deadlift, deadlifts,
      hamstring curls, nordic curls, leg press, strength circuit, str, pull ups, push ups,
      pushups, pullups, press ups, bench press, strength class, muscle conditioning,
      strength & mobility class`,
    weights: `
      weights, weight training, weight lifting, weightlifting, free weights, weight room, lift,
      lifting, lifts, lifted, dumbbells, dumbbell, barbell, heavy lifting, heavy lift,
      olympic lifting, weight session, weights session, lift weights, lifting weights,
      lift day, powerlifting, ez bar, curl bar`,
    bodyweight: `
      bodyweight, body weight, calisthenics, bodyweight strength, body weight strength,
      bodyweight circuit, trx`,
    kettlebell: `
      kettlebell, kettlebells, kettle bell, kettle bells, kb, kb swings, kettlebell swings`,
    upper: `
      upper body, upper-body, arms, upper body strength, upper body weights, arm day,
      shoulders, upper`,
    stepUp: 'step ups, step up, stepups, step-ups, box step ups',
    squat: `
      squat, squats, goblet squat, goblet squats, back squat, back squats, front squat,
      front squats, air squats`,
    oneLegSquat: `
      one leg squat, one leg squats, single leg squat, single leg squats, one legged squat,
      one legged squats, single legged squats, pistol squat, pistol squats, pistols,
      one-leg squats, 1 leg squats, 1-leg squat`,
    sumoSquat: 'sumo squat, sumo squats',
    overheadSquat: 'overhead squat, overhead squats',
    lunge: `
      lunge, lunges, lunge matrix, split squat, split squats, reverse lunges, side lunges,
      forward lunges`,
    walkingLunge: 'walking lunge, walking lunges, lunge walk',
    calf: `
      calf raise, calf raises, heel raises, heel drops, eccentric heel drops, calf drops`,
    core: `
      core, core work, core strength, core workout, core training, core session, core routine, core stability, core exercises,
      core circuit, core class, abs, ab work, abdominals, lower back, lower back exercises, lower back drills, ab workout`,
    coreMove: `
      plank, planks, side plank, side planks, front planks, dead bug, dead bugs, deadbug, deadbugs,
      bird dog, bird dogs, sit ups, situps, crunches, superman, supermans, supermen`,
    glutes: `
      glute, glutes, glute work, glute drills, glute exercises, clams, clamshells, clam shells,
      monster walk, monster walks, hip strength, hip work, hips and glutes, hip stability`,
    bridge: 'bridge, bridges, glute bridge, glute bridges, hip bridge, hip bridges',
    oneLegBridge: `
      one leg bridge, one leg bridges, single leg bridge, single leg bridges,
      one legged bridges, single leg glute bridge, single leg glute bridges`,
    balance: `
      balance, balance work, balance drills, balance training, balance board, wobble board,
      bosu, stability, one leg balance, single leg balance`,
    mobility: `
      mobility, mobility work, mobility routine, mobility drills, hip mobility, stretch,
      stretches, stretching, stretch routine, foam roll, foam rolling, foam roller,
      rolling out, roll out, myrtl, myrtle, myrtl routine, flexibility, flex, flexibility work,
      activation, activation routine, glute activation, dynamic stretching, dynamic stretches,
      dynamic warm up routine, yin stretch, cars, self massage, trigger point,
      breathing exercises, foot exercises, ankle mobility, leg swings, hip openers,
      feldenkrais, tai chi, qigong`,
    drills: `
      drills, running drills, run drills, form drills, a skips, skips, technique drills,
      speed drills, abc drills, coordination drills, agility drills, ladder drills,
      plyo drills`,
    physio: `
      physio, physiotherapy, pt, pt exercises, physio exercises, physical therapy, rehab,
      prehab, rehab exercises, prehab exercises, rehab routine, prehab routine, rehab work,
      pre-hab, pt routine`,
    yoga: `
      yoga, yoga class, yin yoga, vinyasa, hot yoga, bikram, yoga flow, power yoga, hatha,
      ashtanga`,
    pilates: 'pilates, pilates class, reformer, reformer pilates, mat pilates',
    racket: `
      tennis, padel, pickleball, pickle ball, racquetball, racketball, table tennis, ping pong,
      racket sports, racquet sports`,
    badminton: 'badminton',
    squash: 'squash',
    play: `
      soccer, football, basketball, volleyball, frisbee, ultimate frisbee, hockey, ice hockey,
      field hockey, rugby, netball, baseball, softball, lacrosse, handball, cricket, dodgeball,
      catch, fetch, tag, play with the kids, play with kids, playing with kids, playground,
      5-a-side, flag football, kickball`,
    dance: `
      dance, dancing, dance class, zumba, ballet, salsa, aerobics, aerobics class,
      step aerobics, dance cardio`,
    climb: `
      rock climbing, rock climb, bouldering, climbing, climbing gym, boulder, climbing wall,
      sport climbing, indoor climbing`,
    martial: `
      martial arts, karate, judo, boxing, kickboxing, kick boxing, bjj, jiu jitsu, jiu-jitsu,
      taekwondo, mma, muay thai, aikido, krav maga, fencing, kung fu, wrestling, body combat`,
    golf: 'golf, golfing',
    cross: `
      cross train, crosstrain, cross training, crosstraining, x-train, x train, xtrain,
      x-training, x training, xtraining, cross, xt, ct, x-t, cross-t, crosstrn, cardio,
      other cardio, aerobic cross training, non-impact cardio, non impact cardio,
      low impact cardio, low-impact cardio, cross-tr, active cross train`,
    waterSki: 'water ski, water skiing, waterski, waterskiing, wakeboard, wakeboarding',
    otherSport: `
      triathlon, tri, duathlon, aquathlon, sprint tri, olympic triathlon, ironman, 70.3, kayak,
      kayaking, canoe, canoeing, paddle, paddling, paddleboard, paddle boarding, sup, surf,
      surfing, skate, skating, ice skating, inline skating, rollerblading, rollerblade,
      snowboard, snowboarding, snowshoe, snowshoeing, horse riding, horseback riding,
      gardening, orienteering, sailing, windsurfing, kitesurfing, trampoline, gymnastics,
      water polo, water aerobics, aqua aerobics, aquafit, sports`,
    hiit: 'hiit, hiit class, hiit session, hiit workout, tabata',
    rest: `
      rest, rest day, day off, off, off day, off/rest, rest/off, complete rest, total rest,
      full rest, rest up, resting, no run, no running, no training, full rest day, restday,
      recovery day, passive rest, no exercise, rst, rest!, stay off feet`,
    easy: `
      easy, eazy, ez, e, easily, easiest, easier, relaxed, light, lightly, gentle, gently,
      comfortable, comfortably, conversational, conversation, conversational pace, slow,
      slowly, slower, super easy, very easy, shakeout, shake out, shake-out, loosen up,
      steady easy, easy steady, easy aerobic, zone two, chill, plod, low intensity, flush,
      leisurely, casual, no pressure, social, @ e`,
    endurance: `
      general aerobic, gen aerobic, ga, g.a., aerobic, aerobic run, endurance, endurance run,
      foundation, foundation run, base, base miles, base mileage, lhr, low hr, low heart rate, maf,
      maintenance, maintenance run, general endurance`,
    recovery: `
      recovery, recover, recoveries, rec, recov, regeneration, regen, recovery run,
      recovery jog, rec run, rcvy, active recovery, rr`,
    long: 'long',
    longRun: `
      long run, long runs, long easy run, long slow run, long slow distance, long and slow,
      long slow, lr, lsd, lsr, lss, long trail run, long steady distance, sunday long run,
      long hilly run, long progression run, long easy, longrun, long run easy, slow long run`,
    mediumLong: `
      medium long, medium-long, medium long run, medium-long run, mid long run, mid-long run,
      mlr, ml, med long, med-long, med long run, medium-long-run, midweek long run,
      mid-week long run, mid-long, semi-long, semi-long run, moderately long run`,
    tempo: 'tempo, tempo run, tempo runs, tempos, tmpo, tempo pace, tempo effort, temp',
    threshold: `
      threshold, lactate threshold, lacate threshold, lactic threshold, anaerobic threshold,
      threshold run, threshold pace, threshold effort, lt, lt run, lt pace, lt effort,
      t pace, t-pace, thresh, thr, at pace, ftp, sub-t, sub threshold, sub-threshold,
      subthreshold, sub t, lt1, lt2, lthr, one hour pace, hour pace, critical velocity, cv,
      cv pace, @ t, @t`,
    steady: `
      steady, steady state, steady-state, steadily, stead, steady run, steady pace,
      steady effort, aerobic threshold, up tempo, uptempo, up-tempo`,
    moderate: `
      moderate, moderately, moderate run, moderate pace, moderate effort, medium,
      medium effort, mod, medium pace, medium run, moderate intensity, med, medium hard`,
    brisk: 'brisk, briskly, brisk pace',
    progression: `
      progression, progression run, progressive, progressively, progress, cut down, cutdown,
      cut-down, cut down run, negative split, negative splits, pick up the pace, thirds,
      progressions, prog, prog run, dmp, increase pace, increasing pace, getting faster,
      get faster`,
    fastFinish: `
      fast finish, fast-finish, finish fast, finish strong, finish hard, fast finish run, ff,
      strong finish, hard finish, finish quick`,
    pace: `
      pace, paced, pace run, goal pace, gp, target pace, at pace, paces, specific pace,
      pace miles`,
    racePace: `
      race pace, race-pace, rp, race effort, goal race pace, grp, race pace run,
      dress rehearsal`,
    marathonPace: `
      marathon pace, marathon race pace, marathon goal pace, marathon effort, marathon-pace,
      marathon-pace run, marathon pace run, mp, m pace, m-pace, gmp, goal mp,
      goal marathon pace, mrp, mgp, marathon tempo, marathon specific, mpace,
      marathon target pace, @ m`,
    halfPace: `
      half marathon pace, half marathon race pace, half-marathon pace, half marathon effort,
      half marathon goal pace, half pace, hm pace, hmp, hmrp, ghmp, goal half marathon pace,
      1/2 mp, 1/2 marathon pace, 1/2mp, half mara pace, half mp, 15k pace, 10 mile pace,
      10mi pace, hm effort, 10m pace`,
    tenPace: `
      10k pace, 10-k pace, 10 k pace, 10k race pace, 10k effort, 10 km pace, 10kp, 10kmp,
      8k pace`,
    fivePace: `
      5k pace, 5-k pace, 5 k pace, 5k race pace, 5k effort, 5 km pace, 5kp, 3k pace,
      3k effort, mile pace, 1 mile pace, 1500 pace, 1500m pace, 800 pace, 800m pace,
      mile effort, mile race pace, vo2 pace, interval pace, i pace, i-pace, r pace, r-pace,
      rep pace, repetition pace, @ i, @ r`,
    fast: 'fast, faster, quick, quicker, quickly, fast run',
    hard: `
      hard, harder, all out, all-out, max effort, maximal, high intensity, vigorous, intense,
      hiit ride, strong, hammer, threshold intervals, full effort, intensive, difficult`,
    sweetSpot: 'sweet spot, sweetspot, ss intervals, over unders, over-unders, tempo intervals',
    intervals: `
      interval, intervals, intrevals, interval run, interval training, interval workout,
      interval session, ints, int, reps, repeats, repetitions, vo2max, vo2 max, v02max,
      v02 max, vo2, v02, vo2max intervals, vo2 max intervals, track, track workout,
      track session, track work, ladder, pyramid, fartlek, fartleks, farklek, speed work,
      speedwork, speed session, speed workout, yasso, yassos, cruise intervals,
      cruise interval, tempo intervals, threshold intervals, threshold reps, michigan,
      kenyan, mona fartlek, billats, speed intervals, change-of-pace, change of pace,
      speed endurance, norwegian, quarters, wave tempo, alternations, alternating,
      in and outs, broken tempo, on/off, speedplay, speed play, minute on minute off,
      tabatas`,
    surges: `
      surge, surges, pick up, pick ups, pickup, pickups, pick-ups, pick-up, bursts, burst,
      accelerations in number`,
    speed: 'speed, leg speed, turnover',
    sprints: `
      sprint, sprints, sprinting, flying sprints,
      alactic sprints`,
    hills: 'hill, hills, uphill, uphills, up hill',
    hillRepeats: `
      hill repeats, hill repeat, hill reps, hill rep, hill session, hill workout, hill work,
      hill intervals, hill run, hill training, hill circuit, hill circuits, hill bounding,
      hill fartlek, kenyan hills, hills workout, hill charges, hill surges, hill climb,
      hill climbs, hill drills`,
    hillSprints: 'hill sprint, hill sprints, uphill sprints, uphill sprint, short hill sprints',
    hilly: `
      hilly, rolling hills, some hills, hilly route, hilly run, hilly course, hill route,
      smaller hills, a few hills, no hills, hilly terrain, undulating, major hills, big hills`,
    downhill: 'downhill, downhills, down hill, down hills, descents, descending',
    race: `
      race, races, racing, raced, tune-up race, tune up race, tuneup race, goal race, race!,
      tune up, tune-up, tuneup, turkey trot, a race, b race, c race, fun run, relay,
      cross country race, xc race, virtual race`,
    raceDay: 'race day, raceday, the big day, big day, race morning, marathon day, goal day',
    trial: `
      time trial, time-trial, timetrial, tt, test, fitness test, test run, cooper test,
      lactate test, threshold test, vo2 test, vo2max test, benchmark, time test, tests,
      field test, cp test, lt test, 30 min test, max test, all-out test`,
    timed: 'timed',
    parkrun: 'parkrun, park run, parkruns',
    marathon: 'marathon, marathons, full marathon, mara, mary',
    half: `
      half marathon, half-marathon, halfmarathon, half mara, hm, 1/2 marathon, 1/2m,
      ½ marathon, ½m, half, 1/2 mara`,
    ultra: 'ultra, ultramarathon, ultra marathon, 50k race, 100k race, 50 miler, 100 miler',
    zone: 'zone, zones, z, hr zone, heart rate zone',
    rpe: 'rpe, effort, perceived effort, perceived exertion, exertion, intensity',
    warmUp: `
      warm up, warmup, warm-up, warm ups, warming up, w/u, wu, w-up, w.u., wup, to warm up,
      warm, up jog, w up, to loosen up`,
    coolDown: `
      cool down, cooldown, cool-down, cooling down, c/d, cd, c-down, c.d., warm down,
      warmdown, warm-down, w/d, wd, to cool down, cdown, c down, cool, to cool down/loose up`,
    strides: `
      stride, strides, strider, striders, stride outs, strideouts, accelerations, acceleration,
      accels, leg speed drills, windsprints, wind sprints, form strides, flat strides,
      flat striders, buildups, build-ups, build ups, barefoot strides, hill strides`,
    float: `
      r, jg, trav, float, floats, jog rest, jog recovery, jogging recovery, walk recovery, walk rest,
      walking recovery, rest interval, recovery interval, rest jog, ri, easy jog, slow jog,
      jog down, walk down, jog back, walk back, standing rest, off recovery, rest between,
      recovery between, jog between, rest after each, standing, easy between, jog in between,
      rest in between, easy recovery, easy jog recovery, recovery jog between, recoveries,
      equal jog recovery, equal rest, turnarounds, on the way down`,
    set: 'set, sets, round, rounds, series, circuit of, cycles, blocks, block',
    times: 'times, time through',
    by: 'x, ×, *',
    repeat: 'repeat, repeating, repeated, repeat this',
    each: 'each, every, per rep, ea, apiece, each way, per side, per leg',
    between: `
      between, in between, btw, btwn, b/w, b/t, after each, after every, in-between,
      between each, between reps, between sets, between intervals, between repeats,
      following each`,
    part: `
      last, final, middle, first, mid, second half, first half, second, at the end, end,
      closing, penultimate, halfway, half way, finish, last half, finish with, finishing`,
    total: `
      total, in total, overall, tot, total distance, total time, all up, altogether,
      total miles, total mileage`,
    workout: `
      workout, workouts, session, sessions, wo, quality, quality session, sos, workout day,
      key workout, training, class, routine, exercises, exercise`,
    and: 'and, &, n, followed directly by',
    next: `
      then, followed by, and then, straight into, into, after that, later, followed up by,
      immediately followed by, before, plus then`,
    or: 'or, or else, alternatively, either, and/or, otherwise, if not, instead, option 2, option 3, option b, option c',
    plus: 'plus, +, add, also, as well as',
    with: `
      with, w/, w, w//, wi, w., inc, incl, incl., inc., including, includes, include,
      containing, of which, that includes, wth, with the, featuring, consisting of, comprising`,
    at: 'at, @, a pace of, around pace, averaging, averaged, avg, average, under, target',
    in: 'in, within, finished in, done in',
    to: 'to, thru, through, up to, until, -->, ->, →',
    of: 'of, for, on, as, from',
    per: 'per, a, every',
    no: `
      no, without, not, don't, dont, do not, skip, avoid, instead of, never, nothing, not too,
      isn't, didn't, rather than, w/o, stop, non`,
    optional: `
      optional, optionally, opt, opt., if not tired, if not too tired, if not sore,
      if not too sore, unless tired, unless sore, if you feel good, if feeling good, if you feel like it,
      if feeling up to it, if you want, if wanted, maybe, if time, if time allows,
      if time permits, if possible, if needed, if desired, if you like, possibly, perhaps,
      if you have time, as desired, bonus, if able, if energy allows, if legs feel good,
      if up for it, if you have the energy, if you wish, if you are up for it, as you like,
      if you can, if feel good, if tired, if feeling ok, up for it, if you're up for it,
      if feeling fresh, if fresh, if you're feeling good`,
    skipped: `
      skipped, missed, cancelled, canceled, dns, did not run, didn't run, did not do,
      didn't do, not done, called off, bailed, postponed, no workout, did nothing,
      nothing today, scratched`,
    planned: `
      planned, plan, prescribed, scheduled, target:, goal:, assigned, supposed to be,
      was supposed to, as planned`,
    actual: `
      actual, did, done, actually, completed, ended up, ended up doing, result, actual:, did:,
      only did, managed, turned into, got, logged`,
    am: `
      am, a.m., a.m, morning, a m, in the morning, this morning, early morning, before work,
      before breakfast, first thing, mornings, pre-work`,
    pm: `
      pm, p.m., p.m, evening, afternoon, p m, in the evening, in the afternoon, night,
      at night, this evening, tonight, after work, lunch, lunchtime, noon, late afternoon,
      post-work, evenings, at noon`,
    before: `
      off the bike, pre-run, pre run, pre-ride, pre ride, post-run, post run, post-ride, post ride, pre-swim,
      post-swim, pre-workout, post-workout, before run, after run, before the run,
      after the run, before your run, after your run, post-long run`,
    mile: `
      mi, mile, miles, miler, mls, mil, mi's, mis, mies, mlies, mles, milers, mile run`,
    km: `
      km, kms, k, ks, kilometer, kilometers, kilometre, kilometres, kilo, kilos, k's, klm,
      kmh run`,
    metre: 'm, meter, meters, metre, metres, mtr, mtrs, mts',
    yard: 'yd, yds, yard, yards, y',
    hour: 'h, hr, hrs, hour, hours, hs',
    minute: "min, mins, minute, minutes, mn, mns, min's, minuets, mi n, ', ′, ’",
    second: "s, sec, secs, second, seconds, \", '', ″, ”, ’’, sec's",
    heartRate: `
      bpm, hr, heart rate, heartrate, hrmax, hr max, max hr, mhr, hrr, hf, fc, vo2max pace,
      lthr`,
    power: `
      w, watt, watts, % ftp, rpm, spm, kcal, kg, kgs, lb, lbs, ft, feet, degrees, vert, gain,
      elevation, elev, incline, grade, mph, kph, kmh, km/h, d+, cal, calories, f, c, week,
      weeks, day, days, laps, lap, ml, oz, gels, gel, years, year, people, percent`,
    form: `
      form, technique, trainer session, personal trainer, with a trainer, with trainer,
      with coach, class, video, lesson, coach, instructor, good form, supervised, youtube,
      clinic, workshop, course`,
    fatigue: `
      tired, exhausted, fatigue, fatigued, sore, soreness, ill, sick, illness, unwell,
      a bad cold, head cold, chest cold, have a cold, had a cold, has a cold, got a cold,
      caught a cold, getting a cold, with a cold, fighting a cold, coming down with, cold symptoms,
      flu, fever, covid, heavy legs, dead legs, legs heavy, legs dead, achy, aching, aches,
      wiped out, worn out, drained, burned out, burnt out, slept badly, slept poorly,
      bad sleep, poor sleep, no sleep, did not sleep, didn't sleep, barely slept, insomnia,
      low mood, unmotivated, no motivation, no energy, low energy, sluggish, lethargic, stiff,
      beat up, run down, rundown, knackered, shattered, doms, grumpy, depressed, overtrained,
      throwing up, stomach bug, headache, sore throat, trashed, wrecked, cooked, felt awful,
      felt terrible, hungover`,
    comment: `
      check-in, check in, packet pickup, packet pick up, expo, travel, travel day, set up,
      setup, order is up to you, holiday, vacation, fall, fell, crash, shop, fit, new shoes,
      buy, bought, massage, doctor, appointment, plan ends, plan starts, training starts,
      wedding, birthday,
      phase, base phase, build phase, taper, taper week, race week, recovery week, down week,
      cutback week, rest week, mesocycle, race packet, race expo, packet, bib, race kit, race plan,
      race strategy, race number, register, drive, fly, flight, stop, drinking, weigh in,
      than, compared to, sauna, ice bath, nap, hot tub, jacuzzi, epsom`,
    filler: `
      option 1, option a, the, an, your, my, some, about, approx, approximately, around, approx., ca, ca., circa,
      roughly, nice, short, cold, good, just, only, this, that, total of, at least, up, over,
      almost, nearly, max, minimum, maximum, no more than, or so, ish, or more`,
  },
  headers: {
    date: `
      date, dates, week of, week commencing, w/c, wc, week starting, week beginning,
      week start, starting, commencing, activity date, workoutday, workout day, week ending,
      day date`,
    week: `
      week, wk, week #, week no, week no., week number, wk #, wk no, weeks, w, week nr,
      weeks to go, weeks to race, weeks out, #`,
    day: 'day, days, weekday, day of week, dow',
    month: 'month, mth',
    session: `
      session, workout, workouts, training, what, activity, run, description,
      workout description, workoutdescription, exercise, exercises, schedule, session details,
      workout details, details, main session, main set, cross training, cross-training, am, pm,
      morning, evening, training session, assignment, second session, session 1, session 2,
      workout 1, workout 2, activities, sessions`,
    title: 'title, name, activity name, workout name, workout title, session name',
    type: `
      type, activity type, sport, workout type, workouttype, session type, run type, kind,
      category, discipline, type of run, type of workout, training type, sport type`,
    distance: `
      distance, dist, miles, mi, km, kms, kilometers, kilometres, mileage, distanceinmeters,
      distance in meters, planneddistanceinmeters, volume, k, how far, metres, meters,
      run miles, run km, yards, distance run`,
    duration: `
      duration, time, minutes, mins, min, length, hours, hrs, total time, timetotalinhours,
      plannedduration, run time, workout time, how long, activity time, time (min)`,
    movingTime: 'moving time',
    elapsedTime: 'elapsed time',
    startTime: 'start time, time of day, start, when, clock, start at, at',
    planned: `
      planned, plan, scheduled, prescribed, target, goal, to do, planned workout,
      planned session, should`,
    actual: `
      actual, done, completed, result, results, actuals, did, executed, what i did, log,
      logged, ran, achieved, actually did, real`,
    done: `
      done?, completed?, complete, complete?, check, ✓, ✔, status, finished, finished?, tick,
      did it?, x?`,
    notes: `
      notes, note, comment, comments, remarks, remark, how it felt, feel, felt, feeling,
      athlete comments, athletecomments, coach comments, coachcomments, feedback, reflection,
      thoughts, how did it feel, observations, coach notes, key, legend, info, tips,
      instructions, mood, sleep, body`,
    rpe: `
      rpe, perceived effort, perceived exertion, exertion, effort (1-10), effort 1-10, rating,
      rpe (1-10), effort rating, session rpe, srpe`,
    effort: 'effort, intensity, zone, zones, hr zone, difficulty, effort level',
    total: `
      total, totals, weekly total, week total, total miles, total km, sum, weekly mileage,
      weekly miles, weekly km, weekly volume, weekly distance, total distance, tot,
      mileage total, wk total, total mileage, running total, cumulative, average, avg,
      week mileage, total for week, total run, total volume, subtotal, grand total,
      weekly totals, mpw`,
    phase: `
      phase, block, mesocycle, cycle, macrocycle, microcycle, stage, period, training phase,
      training block`,
    pace: `
      pace, avg pace, average pace, target pace, speed, avg speed, average speed, goal pace,
      best pace, max speed, paces, avg gap, splits, split, average grade adjusted pace`,
    heartRate: `
      hr, heart rate, avg hr, average hr, max hr, average heart rate, max heart rate,
      avg heart rate, bpm, heartrateaverage, heartratemax, resting hr, rhr, hrv`,
    elevation: `
      elevation, elev, elevation gain, ascent, total ascent, total descent, elev gain, climb,
      vert, vertical, gain, elevation loss, min elevation, max elevation, elevation low,
      elevation high, feet, d+`,
    calories: 'calories, kcal, cal, cals',
    cadence: `
      cadence, avg run cadence, max run cadence, average cadence, max cadence, steps,
      avg stride length, stride length, avg cadence, avg bike cadence`,
    power: `
      power, avg power, max power, average watts, np, normalized power, watts, poweraverage,
      powermax, weighted average power`,
    load: `
      tss, load, training load, training stress score, suffer score, relative effort, trimp,
      if, training effect, aerobic te, ctl, atl, tsb, srpe load, stress, intensity factor`,
    location: `
      location, where, route, place, course, venue, terrain, surface, meet, meeting point`,
    weather: 'weather, temp, temperature, conditions, wind, humidity',
    gear: 'shoes, shoe, gear, bike used, equipment, activity gear, kit',
    focus: 'focus, purpose, objective, aim, goal of session, theme, purpose of session, why',
    athlete: 'athlete, runner, name of athlete, client',
    coach: 'coach, coached by, trainer',
  },
  weekdays: {
    Mon: 'monday, mon, mo, mondays',
    Tue: 'tuesday, tue, tues, tu, tuesdays',
    Wed: 'wednesday, wed, weds, we, wednesdays',
    Thu: 'thursday, thu, thur, thurs, th, thursdays',
    Fri: 'friday, fri, fr, fridays',
    Sat: 'saturday, sat, sa, saturdays',
    Sun: 'sunday, sun, su, sundays',
  },
  months: [
    'january, jan',
    'february, feb, febr',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    sixty: 60,
    ninety: 90,
    'twenty five': 25,
    'forty five': 45,
  },
  phases: `
      base, build, peak, taper, race week, recovery week, off-season, off season, transition,
      speed, endurance, specific, strength, base building, sharpening, cutback, cutback week,
      down week, deload, foundation, competition, general, introduction, lt, race prep,
      mesocycle 1, maintenance, step back, stepback`,
};
