/*
 * Starts the page. It has one view, which the server writes into the first answer already: so there is no router, and all that
 * the view needs comes as one script rather than as one after another.
 */
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import 'Frontend/generated/jar-resources/FlowBootstrap.js';
import 'Frontend/generated/jar-resources/internal/client/ApplicationConnection.js';
import 'vaadin-flow-client';
import 'Frontend/generated/flow/generated-flow-imports.js';

const [view] = new Flow({ imports: () => Promise.resolve() }).serverSideRoutes;
/** Nothing keeps a visitor from a step of the page, or sends elsewhere. */
const commands = { prevent: () => undefined, redirect: () => undefined };
const outlet = document.querySelector('#outlet')!;

/** Shows what the address asks for; without a line to the server a stand-in that asks again. */
async function show(): Promise<void> {
  const asked = { pathname: location.pathname, search: location.search };
  const page = await view.action(asked);
  document.querySelector('.waiting')?.remove();
  if (page.parentNode !== outlet) {
    outlet.replaceChildren(page);
  }
  await page.onBeforeEnter?.(asked, commands, { render: show });
}

// Flow loads the page anew whenever it is shown again, and takes the first time for one if it has started before that.
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) {
    event.stopImmediatePropagation();
  }
});
window.addEventListener('popstate', () => void show());
void show();
