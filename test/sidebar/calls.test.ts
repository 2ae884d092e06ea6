// The calls: never two of the same at once, and failures in words for a coach.
import { CallError, connect } from '../../src/sidebar/calls';
import { plan } from './sheet';

type Handler = (value: unknown) => void;
type Serve = (args: readonly unknown[], success: Handler, failure: Handler) => void;

const OPTIONS = { start: null, unit: null, language: null };

/** google.script.run with one function behind every name. */
function hostOf(serve: Serve) {
  const runner = (success: Handler, failure: Handler) => {
    const made = {
      withSuccessHandler: (next: Handler) => runner(next, failure),
      withFailureHandler: (next: Handler) => runner(success, next),
      sidebarCheck: (...args: unknown[]) => serve(args, success, failure),
      sidebarSelect: (...args: unknown[]) => serve(args, success, failure),
      sidebarMark: (...args: unknown[]) => serve(args, success, failure),
    };
    return made;
  };
  return {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  };
}

const failing = (message: string) =>
  connect(hostOf((_, __, failure) => failure(new Error(message))));

async function failureOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CallError)) throw new Error('the call should fail with a CallError');
  return error.failure;
}

test('answers what the server answers', async () => {
  const answer = plan();
  const server = connect(hostOf((_, success) => success(answer)));
  expect(await server.call('sidebarCheck', OPTIONS)).toBe(answer);
});

test('hands the arguments on', async () => {
  const asked: unknown[] = [];
  const server = connect(
    hostOf((args, success) => {
      asked.push(args);
      success(null);
    }),
  );
  expect(await server.call('sidebarSelect', 7, 'B3')).toBeNull();
  expect(asked).toEqual([[7, 'B3']]);
});

test('a second call of the same name waits for the first, also where that one fails', async () => {
  const open: (() => void)[] = [];
  const server = connect(
    hostOf((_, success, failure) => {
      const first = open.length === 0;
      open.push(() => (first ? failure(new Error('no')) : success(plan())));
    }),
  );
  const first = server.call('sidebarCheck', OPTIONS);
  const second = server.call('sidebarCheck', OPTIONS);
  await Promise.resolve();
  expect(open).toHaveLength(1);
  open[0]?.();
  await expect(first).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve));
  expect(open).toHaveLength(2);
  open[1]?.();
  expect(await second).toMatchObject({ sheetId: 7 });
});

test('without google.script it says where Crosstrain lives', async () => {
  const failure = await failureOf(connect({}).call('sidebarClear'));
  expect(failure.happened).toContain('Google Sheets');
  expect(failure.details).toBeNull();
});

test.each([
  'PERMISSION_DENIED',
  'You do not have permission to call SpreadsheetApp.getActiveSheet',
])('%s is explained by several accounts', async (message) => {
  const failure = await failureOf(failing(message).call('sidebarCheck', OPTIONS));
  expect(failure.advice).toContain('more than one Google account');
  expect(failure.safe).toBe('Your sheet is as it was.');
  expect(failure.details).toContain(message);
});

test.each([
  ['NetworkError: Connection failure due to HTTP 0', 'connection to Google'],
  ['Exceeded maximum execution time', 'too long'],
  ['Service invoked too many times in a short time', 'busy'],
  ['TypeError: x is undefined', 'Something went wrong while reading the sheet'],
])('%s is told in plain words', async (message, words) => {
  const failure = await failureOf(failing(message).call('sidebarCheck', OPTIONS));
  expect(failure.happened).toContain(words);
});

test('a failed mark does not claim that nothing was marked', async () => {
  const failure = await failureOf(failing('boom').call('sidebarMark', OPTIONS));
  expect(failure.safe).toContain('Some marks may already be there');
});

test.each([undefined, null, 42, '', {}])(
  'an answer that is none (%j) is a failure',
  async (value) => {
    const server = connect(hostOf((_, success) => success(value)));
    const failure = await failureOf(server.call('sidebarCheck', OPTIONS));
    expect(failure.details).toContain('another version');
  },
);

test('a function the script does not have is a failure, not a hang', async () => {
  const failure = await failureOf(failing('').call('sidebarClear'));
  expect(failure.details).toContain('does not know the call');
});
