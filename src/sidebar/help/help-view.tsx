// Help on one screen.
import { Action } from '../parts/action';
import { SeverityIcon } from '../parts/icon';

export function HelpView({ onCheck }: { readonly onCheck: () => void }) {
  return (
    <>
      <p>Crosstrain is a spell-check for training plans. It reads your sheet as it is.</p>
      <ol class="steps">
        <li>Open the tab with the plan and choose Check.</li>
        <li>Click a finding to go to its cell. Change the plan, or accept the finding.</li>
        <li>Mark sheet tints those cells and adds notes. Clear marks takes exactly that away.</li>
      </ol>
      <ul class="legend">
        <li class="error">
          <SeverityIcon severity="error" />
          <span>
            <b>Error</b> likely to cost the athlete a session or an injury
          </span>
        </li>
        <li class="warning">
          <SeverityIcon severity="warning" />
          <span>
            <b>Warning</b> worth a second look
          </span>
        </li>
        <li class="note">
          <SeverityIcon severity="note" />
          <span>
            <b>Note</b> good to know
          </span>
        </li>
      </ul>
      <p>
        <b>Why</b> under a finding names its source and how sure it is. You decide; Crosstrain never
        changes a plan by itself.
      </p>
      <p>
        <b>Read wrongly?</b> How I read it shows every day as it was understood, and lets you set
        miles or kilometres, the language and the first day.
      </p>
      <p>
        <b>In formulas:</b> <code>=CROSSTRAIN_CHECK(A1:H20)</code> lists the findings in any cell
        and keeps them up to date.
      </p>
      <p class="hint">Everything stays in this spreadsheet. Nothing is sent anywhere.</p>
      <Action main onPress={onCheck}>
        Check this plan
      </Action>
    </>
  );
}
