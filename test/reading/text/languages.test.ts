// The common vocabulary of every language with a word list.
import type { LanguageCode } from '../../../src/reading/words/language';
import { readAs } from './reading';

const CELLS: readonly (readonly [LanguageCode, string, string])[] = [
  ['de', 'Langer Lauf 25 km', 'run long easy 25 km'],
  ['de', '8,5 km ruhiger DL', 'run easy easy 8.5 km'],
  ['de', '3 x 10 min Schwelle, 3 min Trabpause', 'run intervals hard 39 min'],
  ['de', '5 x 1000m TP 2min', 'run intervals hard 5 km'],
  ['de', 'Radfahren oder Schwimmen 60 min', 'bike 60 min choice 1 + swim 60 min choice 2'],
  ['de', 'Ruhetag', 'rest'],
  ['de', 'Lauf-ABC + 6 Steigerungen, 8 km locker', 'run easy easy 8 km'],
  ['fr', 'SL 1h45', 'run long easy 105 min'],
  ['fr', "20' footing, 3 x 10' seuil r=2', 10' retour au calme", 'run intervals hard 66 min'],
  ['fr', '10 x 30/30', 'run intervals hard 10 min'],
  ['fr', 'Renfo + gainage', 'strength + core'],
  ['fr', 'Repos ou vélo', 'rest choice 1 + bike choice 2'],
  ['es', 'Tirada larga 18 km', 'run long easy 18 km'],
  ['es', "6 x 1000 m rec 2'", 'run intervals hard 6 km'],
  ['es', 'Descanso o natación', 'rest choice 1 + swim choice 2'],
  ['nl', 'Lange duurloop 25 km', 'run long easy 25 km'],
  ['nl', 'Fietsen 60 min', 'bike 60 min'],
  ['nl', 'Rust', 'rest'],
  ['da', 'Langtur 20 km', 'run long easy 20 km'],
  ['da', 'Cykling 1 time', 'bike 60 min'],
  ['da', 'Hvile', 'rest'],
  ['pt', 'Longão 20 km', 'run long easy 20 km'],
  ['pt', 'Tiros 8 x 400 m', 'run intervals hard 3.2 km'],
  ['pt', 'Folga', 'rest'],
  ['it', 'Lungo 24 km', 'run long easy 24 km'],
  ['it', 'Corsa lenta 10 km', 'run easy easy 10 km'],
  ['it', 'Riposo', 'rest'],
  ['de', '2 km EL, 5x1000 m (400 m TP), 2 km AL', 'run intervals hard 11 km'],
  ['de', '20 km LaLa mit 5 km EB', 'run long moderate 20 km'],
  ['fr', "2h SL dont 30' allure marathon", 'run long moderate 120 min'],
  ['es', '10 km ritmo maratón', 'run tempo moderate 10 km'],
  ['nl', '8 km rustig + 4 versnellingen', 'run easy easy 8 km'],
  ['da', 'Hvile eller yoga', 'rest choice 1 + yoga choice 2'],
  ['it', 'Riposo o nuoto', 'rest choice 1 + swim choice 2'],
];

test.each(CELLS)('%s: %s', (code, text, expected) => {
  expect(readAs(text, 'km', code)).toBe(expected);
});
