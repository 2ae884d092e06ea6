// Which fields of the athlete's row stand together in the form.
import type { AthleteField, AthleteForm } from '../../sheets/answers';

const GROUPS: readonly { readonly title: string; readonly names: readonly string[] }[] = [
  { title: 'Who', names: ['Athlete', 'Level', 'Goal', 'Race', 'Race date', 'Phase'] },
  { title: 'Health', names: ['Injuries', 'Cleared by', 'Weaknesses'] },
  { title: 'Means and taste', names: ['Equipment', 'Closed now', 'Likes', 'Dislikes'] },
  { title: 'Time', names: ['Days', 'Minutes', 'Time of day'] },
  { title: 'Reading and rules', names: ['Easy pace', 'Units', 'Rules', 'House rules'] },
];

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly AthleteField[];
}

/** The form's fields in groups; a field of a newer script stands under "More". */
export function groupsOf({ fields }: AthleteForm): FieldGroup[] {
  const known = new Set(GROUPS.flatMap(({ names }) => names));
  const groups = GROUPS.map(({ title, names }) => ({
    title,
    fields: names.flatMap((name) => fields.filter((field) => field.name === name)),
  }));
  const more = { title: 'More', fields: fields.filter(({ name }) => !known.has(name)) };
  return [...groups, more].filter((group) => group.fields.length > 0);
}
