// Stands first in the page of every story: keeps what the console says and what is thrown, waits until Storybook has rendered the
// story and played it, tells the server, and goes where the answer says. No driver is needed, so any browser that opens an address will do.
(() => {
  const story = new URL(location.href).searchParams.get('id');
  const said = [];
  for (const level of ['warn', 'error']) {
    const own = console[level];
    console[level] = (...parts) => {
      said.push(`${level}: ${parts.map(String).join(' ')}`);
      own.apply(console, parts);
    };
  }
  addEventListener('error', ({ message }) => said.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => said.push(`unhandled: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
    said.push(`csp: ${violatedDirective}`),
  );

  let told = false;
  async function tell(outcome) {
    if (told) return;
    told = true;
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) said.push(`layout: the page is ${scrollWidth} px wide in ${innerWidth}`);
    const answer = await fetch('/told', {
      method: 'POST',
      body: JSON.stringify({ story, outcome, said, agent: navigator.userAgent }),
    });
    const next = await answer.text();
    if (next) location.replace(next);
    else document.body.textContent = 'Done.';
  }

  const failures = {
    // What comes after the first lines is the whole document.
    playFunctionThrewException: (error) => `play: ${String(error?.message).slice(0, 300)}`,
    storyThrewException: (error) => `render: ${error?.message}`,
    storyErrored: (error) => `render: ${error?.title}`,
    storyMissing: () => 'missing',
  };
  const wait = setInterval(() => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(wait);
    for (const [event, words] of Object.entries(failures))
      channel.on(event, (...given) => tell(words(...given)));
    channel.on('storyFinished', ({ status, reporters = [] }) => {
      for (const { type, status: grade, result } of reporters)
        if (grade === 'failed')
          said.push(
            `${type}: ${(result?.violations ?? []).map(({ id, nodes }) => `${id} (${nodes[0]?.html})`).join(', ')}`,
          );
      setTimeout(() => tell(status), 300);
    });
  }, 5);
  setTimeout(() => tell('no end within 90 s'), 90_000);
})();
