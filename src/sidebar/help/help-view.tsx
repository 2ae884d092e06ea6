// Help: the first steps, each view in a few lines, and what the severities mean.
import { Action } from '../parts/action';
import { Disclosure } from '../parts/disclosure';
import { SeverityIcon } from '../parts/icon';
import { VIEWS, type View } from '../views';
import { HELP_PAGES, type HelpPage } from './pages';

interface HelpViewProps {
  readonly onView: (view: View) => void;
  readonly onSample: () => void;
}

export function HelpView({ onView, onSample }: HelpViewProps) {
  return (
    <>
      <p>
        Crosstrain is a spell-check for training plans. It reads your sheet as it is; you decide
        what changes.
      </p>
      <div class="row help-start">
        <Action main onPress={() => onView('check')}>
          Check this plan
        </Action>
        <Action onPress={onSample}>Try a sample</Action>
      </div>
      <h3>The views</h3>
      <ul class="help-views">
        {VIEWS.map(({ id, title }) => {
          const page = HELP_PAGES[id];
          return page === undefined ? null : (
            <li key={id}>
              <Disclosure label={title}>
                <Page page={page} title={title} onOpen={() => onView(id)} />
              </Disclosure>
            </li>
          );
        })}
      </ul>
      <h3>Findings</h3>
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
        <b>In formulas:</b> <code>=CROSSTRAIN_CHECK(A1:H20)</code> lists the findings in any cell
        and keeps them up to date.
      </p>
      <p class="hint">Everything stays in this spreadsheet. Nothing is sent anywhere.</p>
    </>
  );
}

interface PageProps {
  readonly page: HelpPage;
  readonly title: string;
  readonly onOpen: () => void;
}

function Page({ page, title, onOpen }: PageProps) {
  return (
    <div class="help-page">
      <p>{page.what}</p>
      <ul>
        {page.how.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <button type="button" class="plain link" onClick={onOpen}>
        Go to {title}
      </button>
    </div>
  );
}
