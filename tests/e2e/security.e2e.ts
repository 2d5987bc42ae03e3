import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

test('windows are sandboxed and isolated, without Node', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  const globals = await running.page.evaluate(() =>
    ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
  );
  expect(globals).toEqual([]);
});

test('pages come with a strict Content-Security-Policy, and a new nonce each time', async () => {
  const policies = await running.page.evaluate(async () => {
    const read = async () =>
      (await fetch('app://trust-bank/index.html')).headers.get('content-security-policy') ?? '';
    return [await read(), await read()];
  });
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).toContain("script-src 'self'");
  expect(policies[0]).not.toContain('unsafe');
  expect(policies[0]).not.toBe(policies[1]);
});

test('script put into the page does not run', async () => {
  const ran = await running.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    await new Promise((done) => setTimeout(done, 50));
    return 'injected' in window;
  });
  expect(ran).toBe(false);
});

test('nothing outside the application can be reached', async () => {
  const results = await running.page.evaluate(async () => {
    const attempt = (address: string) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      );
    const image = (address: string) =>
      new Promise<string>((done) => {
        const element = new Image();
        element.onload = () => done('reached');
        element.onerror = () => done('refused');
        element.src = address;
      });
    return Promise.all([
      attempt('http://127.0.0.1:9/'),
      attempt('https://example.com/'),
      attempt('file:///etc/passwd'),
      attempt('app://elsewhere/index.html'),
      image('http://127.0.0.1:9/x.png'),
    ]);
  });
  expect(results).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
});

test('files outside the renderer’s folder are not served', async () => {
  const status = await running.page.evaluate(async () => {
    const asked = ['/../main/index.js', '/%2e%2e/main/index.js', '/..%2f..%2fpackage.json', '/missing.js'];
    return Promise.all(asked.map(async (path) => (await fetch(`app://trust-bank${path}`)).status));
  });
  expect(status).toEqual([404, 404, 404, 404]);
});

test('the page stays where it is: no navigation, no new windows', async () => {
  const opened = await running.page.evaluate(() => window.open('https://example.com') === null);
  expect(opened).toBe(true);
  await running.page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await new Promise((done) => setTimeout(done, 200));
  expect(running.page.url()).toMatch(/^app:\/\/trust-bank\//);
  const windows = await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});

test('permissions are denied', async () => {
  const answers = await running.page.evaluate(async () => {
    const notifications = await Notification.requestPermission();
    const location = await new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('allowed'),
        () => done('denied'),
      ),
    );
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'allowed',
      () => 'denied',
    );
    return [notifications, location, camera];
  });
  expect(answers).toEqual(['denied', 'denied', 'denied']);
});

test('a message main does not know is refused', async () => {
  const refused = await running.page.evaluate(async () => {
    const shell = window.shell as unknown as { saveStatementPdf: (paper: unknown) => Promise<unknown> };
    return shell.saveStatementPdf({ month: '2026-13', target: '/etc/passwd' }).then(
      () => 'accepted',
      (error: Error) => error.message,
    );
  });
  expect(refused).not.toBe('accepted');
});

test('input the bank does not know is refused with a sentence', async () => {
  const answer = await running.page.evaluate(() => {
    const log = window.bank.acts.log as unknown as (input: unknown) => Promise<unknown>;
    return log({ kind: 'answer_question', day: 'yesterday', evil: true });
  });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'not_understood' } });
});
