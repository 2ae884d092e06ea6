// What stands in place of findings: the sheet is still being read, or there is no plan.

/** Room for the findings that are on their way. */
export function LoadingView() {
  return (
    <div class="loading">
      <p class="loading-words" aria-hidden="true">
        <span class="spinner" />
        Reading the sheet…
      </p>
      <div class="shapes" aria-hidden="true">
        <span class="shape line" />
        <span class="shape chips-shape" />
        <span class="shape card-shape" />
        <span class="shape card-shape" />
        <span class="shape card-shape" />
      </div>
    </div>
  );
}

interface EmptyViewProps {
  readonly problem: string;
  readonly onSample: () => void;
}

export function EmptyView({ problem, onSample }: EmptyViewProps) {
  return (
    <section class="empty">
      <svg viewBox="0 0 96 64" aria-hidden="true" focusable="false">
        <rect x="4" y="4" width="88" height="56" rx="4" fill="#f8f9fa" stroke="#dadce0" />
        <path d="M4 18h88M4 32h88M4 46h88M26 4v56M48 4v56M70 4v56" stroke="#dadce0" fill="none" />
        <rect x="30" y="22" width="14" height="6" rx="3" fill="#aecbfa" />
        <rect x="52" y="36" width="14" height="6" rx="3" fill="#aecbfa" />
        <rect x="74" y="22" width="14" height="6" rx="3" fill="#aecbfa" />
      </svg>
      <h3>Open the tab that holds a plan, then check again.</h3>
      <p>{problem}</p>
      <p>
        New here?{' '}
        <button type="button" class="plain link" onClick={onSample}>
          Try a sample plan
        </button>
      </p>
    </section>
  );
}
