/** The studio's page: starts the worker, draws the state, and hands the plan to the preview. */
import { render } from 'lit';
import { chosenFiles, droppedFiles } from './given-files.js';
import { storeForOffline } from './offline.js';
import { PlanPreview } from './plan-preview.js';
import { Studio } from './studio.js';
import { columnsLeft } from './steps/mapping-step.js';
import { studioMessages } from './studio.messages.js';
import { renderPage } from './render-page.js';

const place = document.querySelector<HTMLElement>('#studio')!;
const worker = new Worker(new URL('studio-worker.js', document.baseURI), { type: 'module' });
const asked = new URLSearchParams(location.search).get('lang');
const isEnglish = asked === 'en' || (asked === null && !/^ja/.test(navigator.language));

let isScheduled = false;
const studio: Studio = new Studio(
  worker,
  {
    kit: new URL(document.body.dataset.kit ?? '../machiplan/', document.baseURI).href,
    embed: new URL('embed-page/', document.baseURI).href,
  },
  isEnglish ? 'en' : 'ja',
  () => {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(draw);
  },
);
const preview = new PlanPreview(studio);

function draw(): void {
  isScheduled = false;
  const { state } = studio;
  const { language, step } = state;
  document.documentElement.lang = language;
  document.title = `${studioMessages.title[language]}｜Machiplan`;
  document.body.dataset.step = step;
  render(renderPage(state, studio, preview), place);
  preview.update(state);
  if (step === 'mapping' && columnsLeft(state))
    requestAnimationFrame(() => studio.drawMoreColumns());
  const screen = `${step} ${state.view.files.length > 0}`;
  if (screen === shownScreen) return;
  // Move the focus to the new heading: it is read first, and Tab goes on from there.
  if (shownScreen !== undefined) place.querySelector<HTMLElement>('h1')?.focus();
  shownScreen = screen;
}
/** The step that is shown, and whether anything is open. */
let shownScreen: string | undefined;

/** Files may be dropped anywhere, so that a near miss does not leave the page. */
for (const name of ['dragover', 'drop'] as const)
  addEventListener(name, (event) => event.preventDefault());
addEventListener('drop', ({ dataTransfer }) => {
  if (dataTransfer?.types.includes('Files'))
    void droppedFiles(dataTransfer).then((files) => studio.open(files, false));
});

/** Cells copied in a spreadsheet are text with tabs; pasted anywhere but in a field, they are opened. */
addEventListener('paste', ({ target, clipboardData }) => {
  if ((target as Element).closest('input, textarea, select, [role="grid"]')) return;
  if (clipboardData?.files.length) void studio.open(chosenFiles(clipboardData.files), false);
  else void studio.openText(clipboardData?.getData('text/plain') ?? '');
});

addEventListener('beforeunload', (event) => {
  const { files, isKept } = studio.state.view;
  if (files.length > 0 && !isKept) event.preventDefault();
});

/** The plans beside the studio, if there are any. */
async function listExamples(): Promise<void> {
  const { catalog } = document.body.dataset;
  if (catalog === undefined) return;
  const address = new URL(catalog, document.baseURI);
  const response = await fetch(address);
  if (!response.ok) return;
  const { plans } = (await response.json()) as {
    plans: readonly { href: string; title: Readonly<Record<string, string>> }[];
  };
  studio.setExamples(
    plans.map(({ href, title }) => ({
      href: new URL(href, address).href,
      title: title[studio.state.language] ?? Object.values(title)[0] ?? href,
    })),
  );
}

place.replaceChildren();
draw();
await studio.start();
await listExamples().catch(() => undefined);
document.body.dataset.ready = '';
await storeForOffline(() => studio.announceUpdate());
